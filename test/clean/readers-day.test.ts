import { expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'

const text = '5月22日下午，青溪县召开创建文明县城动员大会，全面部署今年的创建工作。县委书记周文海出席会议并讲话，县长林向东主持会议。'
const publishedOver = (line: string): string | undefined => clean({ id: 'x', text: `${line}\n青溪县召开创建文明县城动员大会\n${text}`, mediaType: 'text/plain' }).published

it.each(['2023年5月12日 星期五 多云 18~26℃', '今天是2023年5月12日 星期五 小雨', '2023-05-12 星期五 欢迎您'])('%s is the day of whoever reads', (line) => void expect(publishedOver(line)).toBeUndefined())
it.each(['2023年5月12日 星期五', '2023年5月12日 星期五 第03版', '[ 2023.05.12 ]', '【2023-05-12】'])('%s is the day of the page', (line) => void expect(publishedOver(line)).toBe('2023-05-12'))
