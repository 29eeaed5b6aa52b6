/** What an item of a list of acts opens with, as the source of a pattern: （一）, 2、, 3., ④, ⑸, ●, —. */
export const itemNumber = '(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|[①-⑳⑴-⒛]|[●■◆·▪▲★◇□○►▶※]|[—－-]{1,2}(?!\\d))'
