// A believable year of one shop, made by seed and written as the platform would export it.
//
// Same options, same bytes, on any machine. Headers that are documented are exact; invented ones are listed
// in one place (sampleheaders.h). Everything is made up: names, phones, ids.
//
// The files, and which of them overlap (two sets of order files are complete by themselves; read either, or
// both):
//   - 订单导出_MONTH_PASSWORD.xlsx: all orders, a file a month, several sheets, encrypted, receivers in
//   plain.
//   - 订单列表_DAYS.csv: all orders again, GB18030, 64 columns, receivers masked. The only file of csvOnly.
//   - 订单列表_DAYS_早期导出.csv: one month of them as exported on the morning after it, with older statuses.
//   - 订单列表_旧版_DAYS.csv: the first months of them, 62 columns, UTF-8 with BOM, exported twelve days
//   later.
//   - 售后单_DAYS.xlsx: all after-sales, in two files that do not overlap; title row above, totals row below.
//   - 售后单_DAYS_早期导出.csv: those of one month's orders, exported three days after it, other brackets.
//   - 运单_DAYS.csv: all parcels. 运单_简版_DAYS.csv: those of the first month again, three columns.
//   - 体验分_DAYS.csv: the official scores.
//   - 生意通_…_DAYS: the whole store, traffic sources, sales by method, carrier and account, products, by
//   day.
//   - 直播场次_DAYS.xlsx, 短视频作品_DAYS.csv: own live sessions and videos. 评价_DAYS.xlsx: reviews.
//   - 客服数据_DAYS.csv: customer service. 磁力金牛_DAYS.csv: ads by day, but for the last week, which
//   磁力金牛_分小时_DAYS.csv gives by hour. 货款账单_DAYS.csv: settlement of completed orders.
//   - 运费险账单_DAYS.csv, 动账明细_DAYS.csv: freight insurance of paid orders; the ledger of both.
//   - 商品列表_DAY.xlsx: the product list of two days.
// The reports are made of the same orders: their sums agree with the order files to the fen.
// The after-sales begin with four whose orders lie before the first day, as happens in life.

#pragma once

#include "models/base/day.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/sample/sampletroubles.h"

#include <QStringList>

namespace shopglass {

struct SampleOptions
{
    QString folder;
    qint64 orders = 20000;
    int days = 365;
    quint64 seed = 1;
    Day lastDay; ///< last day with data
    SampleTroubles troubles;
    bool csvOnly = false; ///< only the streaming CSV, for very large shops
};

struct SampleFiles
{
    QStringList paths;
    qint64 orders = 0;
};

/// Writes the export files. Memory does not grow with the number of orders (XLSX part by part aside).
Result<SampleFiles> writeSampleShop(const SampleOptions &options, const ProgressSink &progress);

} // namespace shopglass
