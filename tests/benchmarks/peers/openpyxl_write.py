"""openpyxl as a peer: ROWS XLSX, the table of twelve columns that shopglass_bench and SheetJS write as well."""
import sys

import openpyxl

book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("日报")
for row in range(int(sys.argv[1])):
    sheet.append([45000 + row % 730, f"示例商品标题{row % 3000}", "自播场" if row % 2 else "泛货架场"]
                 + [(row * 7919 % 100000) / 100 + column for column in range(3, 12)])
book.save(sys.argv[2])
