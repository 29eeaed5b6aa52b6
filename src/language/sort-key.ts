import { pinyin } from 'pinyin-pro'

/**
 * ASCII key that sorts a Chinese name by its reading (邱伟: qiu wei): both engines order ASCII alike. Characters without a
 * reading are written as their code points.
 */
export function sortKey(name: string, surname = false): string {
  return pinyin(name.slice(0, 24), { toneType: 'none', v: true, nonZh: 'consecutive', ...(surname && { mode: 'surname' }) })
    .normalize('NFKD')
    .replace(/[^\u0020-\u007e]/g, (character) => (/[\u0300-\u036f]/.test(character) ? '' : character.codePointAt(0)!.toString(16)))
    .toLowerCase()
    .replaceAll('|', ' ')
}
