#include "tests/import/scaledimport.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

/// What rows of the figure kinds must be like, and how their odd cells are read.
class TestRowChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsRejected_data();
    void aRowIsRejected();
    void theSentenceSaysWhatIsWrong_data();
    void theSentenceSaysWhatIsWrong();
    void cellsAreRead_data();
    void cellsAreRead();
    void totalsAreNoRows_data();
    void totalsAreNoRows();
    void anHourFarBelowWholeDaysIsRejected();
    void aDayMayComeWholeAndByItsHours();
    void campaignsWithoutNumbersGoByTheirNames();
};

void TestRowChecks::aRowIsRejected_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("bad"); // a row that is rejected; the next one is stored
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("expected"); // column|value|reason
    const auto row
        = [](const char *name, const char *header, const char *bad, const char *good, const char *expected) {
              QTest::newRow(name) << q(header) << q(bad) << q(good) << q(expected);
          };
    const char *reviews = "评价ID,评价时间,商品评分,服务评分";
    row("six stars", reviews, "1,2026-11-01 10:00:00,6,5", "2,2026-11-01 10:00:00,5,5",
        "商品评分|6|out_of_range:1-5");
    row("no stars", reviews, "1,2026-11-01 10:00:00,4,0", "2,2026-11-01 10:00:00,1,1",
        "服务评分|0|out_of_range:1-5");
    const char *live = "开播时间,下播时间,直播时长(分钟),直播账号,成交金额";
    row("a session that ends before it starts", live, "2026-11-01 20:00:00,2026-11-01 19:59:59,60,A,5",
        "2026-11-01 20:00:00,2026-11-01 20:00:00,0,A,5",
        "下播时间|2026-11-01 19:59:59|too_early:live_sessions.started_at");
    row("minutes that contradict begin and end are no reason", live, "2026-11-01 20:00:00,x,60,A,5",
        "2026-11-01 20:00:00,2026-11-01 21:00:00,999,A,5", "下播时间|x|bad_time");
    const char *traffic = "日期,成交金额,成交订单数,商品点击次数";
    row("a percentage where money belongs", traffic, "2026-11-01,30.0%,1,2", "2026-11-02,30,1,2",
        "成交金额|30.0%|percent_in_money");
    row("a period of a month", traffic, "2025-07-01-2025-07-31,30,1,2", "2026-11-02,30,1,2",
        "日期|2025-07-01-2025-07-31|spans_days");
    row("a period with other separators", traffic, "2025/07/01 ~ 2025/07/02,30,1,2",
        "2025-07-01 至 2025-07-01,30,1,2", "日期|2025/07/01 ~ 2025/07/02|spans_days");
    row("an hour where a day belongs", traffic, "2026-11-01 13,30,1,2", "2026-11-01,30,1,2",
        "日期|2026-11-01 13|part_of_day");
    row("an hour with minutes where a day belongs", traffic, "2026-11-01 13:00:00,30,1,2",
        "2026-11-01 00:00:00,30,1,2", "日期|2026-11-01 13:00:00|part_of_day");
    row("fewer orders than none; money may be taken back", traffic, "2026-11-01,30,-1,2",
        "2026-11-02,-30,0,2", "成交订单数|-1|out_of_range:0-");
    const char *ads = "日期,花费,GMV,封面曝光数";
    row("views below none", ads, "2026-11-01,1,5,-1", "2026-11-02,1,5,0", "封面曝光数|-1|out_of_range:0-");
    row("spend that is no number", ads, "2026-11-01,NaN,5,1", "2026-11-01,0,5,1",
        "花费|NaN|missing_required");
    row("an hour of the clock that there is not", "日期,小时,花费,GMV,封面曝光数", "2026-11-01,24,1,5,1",
        "2026-11-01,23,1,5,1", "小时|24|bad_count");
    row("an hour that is none", "日期,小时,花费,GMV,封面曝光数", "2026-11-01,13-x,1,5,1",
        "2026-11-01,13点,1,5,1", "小时|13-x|bad_count");
    const char *scores = "日期,分数类型,对象ID,维度,分值";
    row("a score off its scale", scores, "2026-11-01,店铺体验分,,,5.01", "2026-11-01,店铺体验分,,,5",
        "分值|5.01|out_of_scale:0-5");
    row("each score has its own scale", scores, "2026-11-01,店铺体验分,,,72", "2026-11-01,商品分,9,,72",
        "分值|72|out_of_scale:0-5");
    row("a score that nobody knows", scores, "2026-11-01,购物体验分,,,4.8", "2026-11-01,带货口碑分,,,4.8",
        "分数类型|购物体验分|unknown_value:scores.score");
    const char *service = "日期,客服账号,有效会话数,30秒内应答会话数,3分钟内回复会话数";
    row("more conversations answered than there were", service, "2026-11-01,甲,100,50,120",
        "2026-11-01,甲,100,50,100", "3分钟内回复会话数|120 > 100|more_than_whole:service.conversations");
    row("more buyers than orders", "日期,成交金额,成交订单数,成交人数,商品点击次数", "2026-11-01,5,1,2,9",
        "2026-11-01,5,2,2,9", "成交人数|2 > 1|more_than_whole:traffic.paid_orders");
    row("a parcel signed before it was shipped", "发货时间,订单编号,快递单号,签收时间",
        "2026-11-02 10:00:00,1,77,2026-11-02 09:59:59", "2026-11-02 10:00:00,1,77,2026-11-02 10:00:00",
        "签收时间|2026-11-02 09:59:59|too_early:shipments.shipped_at");
    row("an after-sale whose state nobody knows", "售后单号,订单编号,退款金额,售后状态,售后申请时间",
        "1,9,5,售后成功,2026-11-01 10:00:00", "2,9,5,退款成功,2026-11-01 10:00:00",
        "售后状态|售后成功|unknown_value:aftersales.aftersale_status");
    const char *ledger = "账务流水号,关联业务单号,入账时间,账务方向,发生额（元）,业务类型";
    row("an income below nothing", ledger, "1,,2026-11-01 10:00:00,收,-3.00,结算",
        "2,,2026-11-01 10:00:00,支,-3.00,提现", "发生额（元）|-3.00|sign_unclear");
    row("a settlement without what was paid out",
        "订单号,商品ID,订单实付(元),技术服务费(元),实际结算金额(元),实际结算时间",
        "1,9,5,1,-,2026-11-01 10:00:00", "2,9,5,1,4,2026-11-01 10:00:00",
        "实际结算金额(元)|-|missing_required");
}

void TestRowChecks::aRowIsRejected()
{
    QFETCH(QString, header);
    QFETCH(QString, bad);
    QFETCH(QString, good);
    ImportBench bench;
    const auto outcome = imported(bench, header + u'\n' + bad + u'\n' + good + u'\n');
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->summary.rowsNew, 1);
    QCOMPARE(outcome->summary.rowsRejected, 1);
    const auto rejects = rejectsOf(bench.workspace(), outcome->summary.id);
    QVERIFY(rejects.ok() && rejects->size() == 1);
    const Reject &reject = rejects->front();
    QCOMPARE(reject.row, 2);
    QTEST(QStringLiteral("%1|%2|%3").arg(reject.column, reject.value, reject.reason), "expected");
    // A file of which nothing else is there is refused with the same sentence, and nothing is changed.
    ImportBench empty;
    const auto refused = imported(empty, header + u'\n' + bad + u'\n');
    QVERIFY(!refused.ok());
    QCOMPARE(int(refused.error().kind), int(ErrorKind::Refused));
    QVERIFY2(refused.error().sentence.endsWith(rejectSentence(reject)), qPrintable(refused.error().sentence));
    QVERIFY(empty.everything().contains(q("0 batches")));
}

void TestRowChecks::theSentenceSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *reason, const char *value, const char *part) {
        QTest::newRow(reason) << q(reason) << q(value) << q(part);
    };
    row("percent_in_money", "30%", "'30%' is a percentage and not an amount of money");
    row("spans_days", "2025-07-01-2025-07-31", "spans several days");
    row("part_of_day", "2026-11-01 13", "only a part of a day");
    row("mixed_hours", "2026-11-01 13:00:00", "gives an hour, but the file begins with whole days");
    row("out_of_range:1-5", "6", "'6' is not a number from 1 to 5");
    row("out_of_range:0-", "-6", "'-6' is below 0, which cannot be");
    row("contradiction:name", "¥5.00 ≠ ¥9.00",
        "give the file a column with their numbers, which tell them apart");
    row("out_of_scale:0-5", "5.01", "scale of this score, which goes from 0 to 5");
    row("unknown_value:scores.score", "x", "known: 商品分, 店铺体验分, 带货口碑分");
    row("too_early:live_sessions.started_at", "2026-11-01", "lies before 'Started at' of the same row");
    row("more_than_whole:service.conversations", "120 > 100",
        "a part of 'Conversations' of the same row and cannot be more (120 > 100)");
    row("sign_unclear", "-3.00", "the sign of '-3.00' does not go with the direction");
    row("contradiction", "4.92 ≠ 4.87", "contradicts an earlier row of the file (4.92 ≠ 4.87)");
}

void TestRowChecks::theSentenceSaysWhatIsWrong()
{
    QFETCH(QString, reason);
    QFETCH(QString, value);
    QFETCH(QString, part);
    const QString sentence = rejectSentence({{}, 7, q("某列"), value, reason});
    QVERIFY2(sentence.contains(part) && sentence.contains(q("某列")), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(q("%1")), qPrintable(sentence));
    // Without the value, as for a row that has slipped, it still says which column.
    const QString plain = rejectSentence({{}, 7, q("某列"), {}, reason});
    QVERIFY2(plain.contains(q("某列")) && plain.endsWith(u'.'), qPrintable(plain));
}

void TestRowChecks::cellsAreRead_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // facts in key order, separated by blanks
    const auto row = [](const char *name, const char *kind, const char *attributes, const char *text,
                        const char *expected) {
        QTest::newRow(name) << q(kind) << q(attributes) << q(text) << q(expected);
    };
    row("a price from … to …", "products", "product_id price price_high",
        "数据日期,商品ID,单价,总库存\n2026-11-01,1,￥6.8 至 ￥24.99,5\n2026-11-01,2,￥9.9,5\n"
        "2026-11-01,3,\"6.80 - 1,299.90\",5\n2026-11-01,4,-,5\n",
        "1|680|2499 2|990|990 3|680|129990 4||");
    row("a highest price of its own", "products", "product_id price price_high",
        "数据日期,商品ID,单价,最高价\n2026-11-01,1,6.8,24.99\n", "1|680|2499");
    row("big units and dashes", "traffic", "gmv paid_orders product_exposures product_clicks",
        "日期,成交金额,成交订单数,商品曝光次数,商品点击次数\n2026-11-01,47.22万,1.16万,-,--\n",
        "47220000|11600||");
    row("rates are percentages or nothing", "videos", "video_id completion_rate",
        "作品ID,发布时间,播放次数,完播率\n1,2026-11-01 10:00:00,5,12.34%\n2,2026-11-01 10:00:00,5,-\n"
        "3,2026-11-01 10:00:00,5,NaN\n",
        "1|123400 2| 3|");
    row("nothing is divided by nothing", "ad_spend", "day gmv",
        "日期,花费,GMV,封面曝光数\n2026-11-01,1,NaN,1\n2026-11-02,1,Infinity,1\n2026-11-03,1,-Infinity,1\n",
        "2026-11-01| 2026-11-02| 2026-11-03|");
    row("means are rounded", "service", "agent average_response_seconds",
        "日期,客服账号,有效会话数,平均响应时长(秒)\n2026-11-01,甲,5,38.5\n2026-11-01,乙,5,38.4\n",
        "甲|39 乙|38");
    row("hours without minutes", "ad_spend", "day hour spend",
        "时间,花费,GMV,封面曝光数\n2026-11-01 00,1,1,1\n2026-11-01 07,2,1,1\n2026-11-01 23,3,1,1\n",
        "2026-11-01|0|100 2026-11-01|7|200 2026-11-01|23|300");
    row("hours with minutes", "ad_spend", "day hour spend",
        "时间,花费,GMV,封面曝光数\n2026-11-01 00:00-00:59,1,1,1\n2026-11-01 07:00,2,1,1\n",
        "2026-11-01|0|100 2026-11-01|7|200");
    row("hours with seconds: midnight is one of them", "ad_spend", "day hour spend",
        "时间,花费,GMV,封面曝光数\n2026-11-01 00:00:00,1,1,1\n2026-11-01 01:00:00,2,1,1\n",
        "2026-11-01|0|100 2026-11-01|1|200");
    row("days with midnight are whole days", "ad_spend", "day hour spend",
        "日期,花费,GMV,封面曝光数\n2026-11-01 00:00:00,1,1,1\n2026-11-02 00:00:00,2,1,1\n",
        "2026-11-01|-1|100 2026-11-02|-1|200");
    row("hours in a column of their own", "ad_spend", "day hour spend",
        "日期,小时,花费,GMV,封面曝光数\n2026-11-01,0,1,1,1\n2026-11-01,13:00,2,1,1\n2026-11-01,14时,3,1,1\n"
        "2026-11-02,,4,1,1\n",
        "2026-11-01|0|100 2026-11-01|13|200 2026-11-01|14|300 2026-11-02|-1|400");
    row("amounts in fen", "traffic_sources", "source gmv",
        "日期,流量来源,商品曝光次数,支付金额(分)\n2026-11-01,搜索,5,12345\n2026-11-01,商城,5,-\n",
        "搜索|12345 商城|");
    row("what the header says of every row", "traffic_composition", "split part gmv",
        "日期,售卖载体,成交金额,成交订单数\n2026-11-01,直播间,5,1\n", "carrier|直播间|500");
    row("a period of one day", "traffic", "day gmv",
        "统计周期,成交金额,成交订单数,商品点击次数\n2026-11-01-2026-11-01,5,1,1\n", "2026-11-01|500");
    row("a day above the header", "traffic", "day gmv",
        "生意通 "
        "全店成交\n统计周期：2026-11-01-2026-11-01\n成交金额,成交订单数,成交人数,商品点击次数\n5,1,1,9\n",
        "2026-11-01|500");
    row("a label in a cell of its own above the header", "traffic_products", "day product_id gmv",
        "统计日期,2026-11-03\n\n商品ID,商品名称,支付金额,支付件数,商品访客数\n7,甲,5,1,9\n8,乙,6,1,9\n",
        "2026-11-03|7|500 2026-11-03|8|600");
    row("a day of its own goes before the one above", "traffic", "day gmv",
        "统计周期 2026-10-01-2026-11-30\n日期,成交金额,成交订单数,商品点击次数\n2026-11-02,5,1,9\n",
        "2026-11-02|500");
    row("a total by any of its names", "scores", "day dimension value",
        "日期,分数类型,对象ID,维度,分值\n2026-11-01,店铺体验分,,总分,4.8\n2026-11-02,店铺体验分,,综合分,4.7\n"
        "2026-11-03,店铺体验分,,,4.6\n",
        "2026-11-01||4800 2026-11-02||4700 2026-11-03||4600");
    row("0 names no promoter", "settlement", "order_id influencer_id leader_id",
        "订单号,订单实付(元),实际结算金额(元),实际结算时间,达人ID,团长id\n1,5,4,2026-11-01 10:00:00,0,77\n",
        "1||77");
}

void TestRowChecks::cellsAreRead()
{
    QFETCH(QString, kind);
    QFETCH(QString, attributes);
    QFETCH(QString, text);
    ImportBench bench;
    const auto outcome = imported(bench, text);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->summary.rowsRejected, 0);
    QCOMPARE(outcome->warnings, QStringList());
    // A blank hour is a whole day, and -1 in the key.
    QTEST(bench.facts(kind, attributes.split(u' ')).join(u' '), "expected");
}

void TestRowChecks::totalsAreNoRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    const auto row
        = [](const char *name, const char *text, int rows) { QTest::newRow(name) << q(text) << rows; };
    row("ads, the sum in front", "日期,花费,GMV,封面曝光数\n全部,9,9,9\n2026-11-01,4,4,4\n2026-11-02,5,5,5\n",
        2);
    row("ads, the sum of a day",
        "日期,广告计划名称,花费,GMV,封面曝光数\n2026-11-01,合计,9,9,9\n2026-11-01,日常,9,9,9\n", 1);
    row("all sources of a day",
        "日期,流量来源,商品曝光次数,商品点击次数\n2026-11-01,全部,9,9\n2026-11-01,搜索,9,9\n", 1);
    row("all agents of a day",
        "日期,客服账号,有效会话数,满意会话数\n2026-11-01,甲,9,9\n2026-11-01,总计,9,9\n", 1);
    row("all parts", "日期,售卖方式,成交金额,成交订单数\n2026-11-01,自营成交,9,9\n2026-11-01,合计：,9,9\n",
        1);
}

void TestRowChecks::totalsAreNoRows()
{
    QFETCH(QString, text);
    ImportBench bench;
    const auto outcome = imported(bench, text);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->summary.rowsRejected, 0);
    QTEST(int(outcome->summary.rowsNew), "rows");
    QCOMPARE(outcome->summary.rowsSkipped, 1);
}

void TestRowChecks::anHourFarBelowWholeDaysIsRejected()
{
    // What the first rows show decides for the file: midnight is a whole day here.
    QString text = q("日期,花费,GMV,封面曝光数\n");
    const Day first = *Day::fromIso(u"2026-09-01");
    for (int day = 0; day < 40; ++day)
        text += first.plus(day).iso() + q(" 00:00:00,1,1,1\n");
    text += q("2026-11-01 07:00:00,1,1,1\n");
    ImportBench bench;
    const auto outcome = imported(bench, text);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->summary.rowsNew, 40);
    QCOMPARE(outcome->firstRejects.value(q("mixed_hours")).row, 42);
}

void TestRowChecks::aDayMayComeWholeAndByItsHours()
{
    ImportBench bench;
    const auto outcome = imported(bench,
                                  q("日期,小时,花费,GMV,封面曝光数\n2026-11-01,,3,1,1\n2026-11-01,0,1,1,1\n"
                                    "2026-11-01,1,2,1,1\n"));
    QVERIFY(outcome.ok());
    QCOMPARE(bench.facts(q("ad_spend"), {q("hour"), q("spend")}),
             QStringList({q("-1|300"), q("0|100"), q("1|200")}));
}

void TestRowChecks::campaignsWithoutNumbersGoByTheirNames()
{
    ImportBench bench;
    const QString header = q("日期,广告计划名称,花费,GMV,封面曝光数\n");
    const auto outcome = imported(bench,
                                  header
                                      + q("2026-11-01,甲,9,1,1\n2026-11-01,乙,5,1,1\n2026-11-01,甲,4,1,1\n"
                                          "2026-11-02,甲,4,1,1\n"));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->summary.rowsNew, 3);
    QCOMPARE(outcome->summary.rowsRejected, 1);
    const Reject &reject = outcome->firstRejects.value(q("contradiction:name"));
    QCOMPARE(reject.row, 4);
    QCOMPARE(reject.value, q("¥4.00 ≠ ¥9.00"));
    QStringList facts = bench.facts(q("ad_spend"), {q("day"), q("campaign_id"), q("campaign"), q("spend")});
    facts.sort();
    QCOMPARE(facts,
             QStringList({q("2026-11-01|乙|乙|500"), q("2026-11-01|甲|甲|900"), q("2026-11-02|甲|甲|400")}));
    // With a number the name is only a name.
    ImportBench numbered;
    QVERIFY(imported(numbered,
                     q("日期,广告计划ID,广告计划名称,花费,GMV,封面曝光数\n2026-11-01,11,甲,9,1,1\n"
                       "2026-11-01,12,甲,4,1,1\n"))
                .ok());
    QCOMPARE(numbered.facts(q("ad_spend"), {q("campaign_id"), q("campaign"), q("spend")}),
             QStringList({q("11|甲|900"), q("12|甲|400")}));
}

QTEST_GUILESS_MAIN(TestRowChecks)
#include "tst_rowchecks.moc"
