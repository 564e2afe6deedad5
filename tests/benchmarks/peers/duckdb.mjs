// DuckDB as a peer, two threads. Run with NPM_ROOT = the folder that holds node_modules.
//
//   create CSV DB    table from the file, types as sniffed, no key
//   keyed CSV DB     the same types with the order number as primary key, then insert or replace
//                    (into the table that is there: a re-import)
//   figures CSV DB   typed table for the six questions
//   rows DB ROUNDS   the rows behind three figures, warm; prints {"ms": the slowest median}
//   ask DB ROUNDS    the six questions, warm; prints {"ms": sum of the medians}
import { createRequire } from 'node:module';
import fs from 'node:fs';

const require = createRequire(process.env.NPM_ROOT + '/anchor.js');
const { DuckDBInstance } = require('@duckdb/node-api');
const [, , mode, first, second] = process.argv;

async function open(path, options = {}) {
    const instance = await DuckDBInstance.create(path, { threads: '2', ...options });
    return { instance, connection: await instance.connect() };
}

async function finish({ instance, connection }) {
    await connection.run('CHECKPOINT');
    connection.closeSync();
    instance.closeSync();
}

function removeDatabase(path) {
    for (const file of [path, path + '.wal'])
        fs.rmSync(file, { force: true });
}

async function create(csv, path) {
    removeDatabase(path);
    const database = await open(path);
    await database.connection.run(`CREATE TABLE orders AS SELECT * FROM read_csv('${csv}')`);
    await finish(database);
}

async function keyed(csv, path) {
    const database = await open(path);
    const { connection } = database;
    const columns = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_csv('${csv}')`)).getRows();
    const list = columns.map(([name, type]) => `"${name}" ${type}${name === '订单号' ? ' PRIMARY KEY' : ''}`);
    await connection.run(`CREATE TABLE IF NOT EXISTS orders(${list.join(', ')})`);
    await connection.run(`INSERT OR REPLACE INTO orders SELECT * FROM read_csv('${csv}')`);
    await finish(database);
}

async function figures(csv, path) {
    removeDatabase(path);
    const database = await open(path);
    await database.connection.run(`CREATE TABLE orders AS SELECT "订单支付时间" paid,
        CAST(round("实付款" * 100) AS BIGINT) pay, "成交数量" quantity, "商品ID" product,
        "渠道" || "订单载体" field, "收货人电话" buyer, "订单号" id, "订单创建时间" created, "订单状态" status,
        "商品名称" title, "预售/承诺发货时间" promised, "发货时间" shipped, "渠道" channel, "订单载体" carrier FROM read_csv('${csv}')`);
    await finish(database);
}

// Days 30 back from the last: what a page shows first.
const recent = `paid >= (SELECT max(CAST(paid AS DATE)) - 29 FROM orders)`;
const questions = {
    dayField: `SELECT CAST(paid AS DATE) d, field, sum(pay), count(*) FROM orders
        WHERE paid IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
    dayFieldRecent: `SELECT CAST(paid AS DATE) d, field, sum(pay), count(*) FROM orders
        WHERE ${recent} GROUP BY 1, 2 ORDER BY 1, 2`,
    topRecent: `SELECT product, sum(pay) g, sum(quantity) FROM orders WHERE ${recent}
        GROUP BY 1 ORDER BY g DESC LIMIT 20`,
    topAll: `SELECT product, sum(pay) g, sum(quantity) FROM orders WHERE paid IS NOT NULL
        GROUP BY 1 ORDER BY g DESC LIMIT 20`,
    repurchase: `WITH p AS (SELECT paid t, lag(paid) OVER (PARTITION BY buyer ORDER BY paid) earlier FROM orders
            WHERE paid IS NOT NULL)
        SELECT date_trunc('month', t) m, count(*), count(*) FILTER (earlier >= t - INTERVAL 30 DAY),
            count(*) FILTER (earlier >= t - INTERVAL 90 DAY) FROM p GROUP BY 1 ORDER BY 1`,
    newProducts: `WITH f AS (SELECT product p, min(paid) began FROM orders WHERE paid IS NOT NULL GROUP BY 1)
        SELECT sum(pay), count(*) FROM orders JOIN f ON product = f.p WHERE ${recent}
            AND f.began >= (SELECT max(CAST(paid AS DATE)) - 29 FROM orders)`,
};

// A total and a first page each.
const shown = 'id, title, pay, quantity, status, created, paid, promised, shipped, channel, carrier, product';
function pageOf(condition, order) {
    return [`SELECT count(*), sum(pay) FROM orders WHERE ${condition}`,
        `SELECT ${shown} FROM orders WHERE ${condition} ORDER BY ${order} LIMIT 500`];
}
const pages = {
    paid_gmv: pageOf('paid IS NOT NULL', 'pay DESC'),
    unpaid_rate: pageOf('paid IS NULL', 'created DESC'),
    shelf_gmv: pageOf(`paid IS NOT NULL AND field = '自营商品卡'`, 'pay DESC'),
};

async function rowsBehind(path, rounds) {
    const { connection } = await open(path, { access_mode: 'READ_ONLY' });
    const each = {};
    for (const [name, questions] of Object.entries(pages)) {
        const times = [];
        for (let round = 0; round <= rounds; ++round) {
            const start = performance.now();
            for (const question of questions)
                (await connection.runAndReadAll(question)).getRows();
            if (round > 0)
                times.push(performance.now() - start);
        }
        times.sort((a, b) => a - b);
        each[name] = times[times.length >> 1];
    }
    console.log(JSON.stringify({ ms: Math.max(...Object.values(each)), each }));
}

async function ask(path, rounds) {
    const { connection } = await open(path, { access_mode: 'READ_ONLY' });
    const each = {};
    let sum = 0;
    for (const [name, question] of Object.entries(questions)) {
        const times = [];
        for (let round = 0; round <= rounds; ++round) {
            const start = performance.now();
            (await connection.runAndReadAll(question)).getRows();
            if (round > 0)
                times.push(performance.now() - start);
        }
        times.sort((a, b) => a - b);
        each[name] = times[times.length >> 1];
        sum += each[name];
    }
    console.log(JSON.stringify({ ms: sum, each }));
}

if (mode === 'create')
    await create(first, second);
else if (mode === 'keyed')
    await keyed(first, second);
else if (mode === 'figures')
    await figures(first, second);
else if (mode === 'rows')
    await rowsBehind(first, Number(second));
else if (mode === 'ask')
    await ask(first, Number(second));
else
    process.exit(2);
