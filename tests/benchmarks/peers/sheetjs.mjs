// SheetJS as a peer. Run with NPM_ROOT = the folder that holds node_modules.
//
//   read XLSX          dense, to arrays of rows
//   write ROWS XLSX    the table of twelve columns that shopglass_bench and openpyxl write as well
import { createRequire } from 'node:module';

const require = createRequire(process.env.NPM_ROOT + '/anchor.js');
const XLSX = require('xlsx');
const [, , mode, first, second] = process.argv;

if (mode === 'read') {
    const book = XLSX.readFile(first, { dense: true });
    const rows = XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 });
    console.log(JSON.stringify({ rows: rows.length }));
} else if (mode === 'write') {
    const rows = [];
    for (let row = 0; row < Number(first); ++row) {
        const cells = [45000 + (row % 730), `示例商品标题${row % 3000}`, row % 2 ? '自播场' : '泛货架场'];
        for (let column = 3; column < 12; ++column)
            cells.push(((row * 7919) % 100000) / 100 + column);
        rows.push(cells);
    }
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), '日报');
    XLSX.writeFile(book, second, { compression: true });
} else {
    process.exit(2);
}
