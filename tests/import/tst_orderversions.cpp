// The versions and platforms of order files that are known by their headers: which columns are read, left out
// and dropped, and what their rows become.

#include "models/import/aliases.h"
#include "models/import/sheetplan.h"
#include "tests/import/importbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

/// The 61 columns of the oldest version that was seen.
const char *Kuaishou = "订单号|赠品订单号|活动订单编号|订单创建时间|订单支付时间|预售定金支付时间|订单状态|"
                       "实付款|快递费|店铺优惠|平台补贴|"
                       "主播补贴|混资活动优惠|支付优惠|支付方式|成交数量|买家留言|账号类型|账号明细|订单备注|"
                       "旗帜颜色|售后状态|活动订单|"
                       "预售/"
                       "承诺发货时间|订单载体|商品名称|商品ID|商品规格|SKU编码|商品单价|渠道|CPS达人ID|"
                       "CPS达人昵称|预估推广佣金|"
                       "预估推广者分佣比例|团长ID|团长昵称|快赚客ID|快赚客昵称|授权推广者ID|授权推广者昵称|"
                       "收货人姓名|收货人电话|收货地址-省|"
                       "收货地址-市|收货地址-区|收货地址-街道|收货地址|发货时间|快递公司|快递单号|物流信息|"
                       "集运类型|直邮类型|仓库名称|仓库地址|"
                       "实名姓名|服务门店ID|服务门店名称|服务门店地址|国补/类国补/消费券";
const char *Douyin
    = "主订单编号|子订单编号|选购商品|商品规格|商品数量|商品ID|商家编码|商品单价|订单应付金额|运费|"
      "优惠总金额|平台优惠|商家优惠|"
      "达人优惠|商家改价|支付优惠|红包抵扣|支付方式|手续费|收件人|收件人手机号|省|市|区|街道|详细地址|"
      "是否修改过地址|"
      "地址修改时段|买家留言|订单提交时间|旗帜颜色|商家备注|订单完成时间|支付完成时间|APP渠道|流量来源|"
      "订单状态|承诺发货时间|"
      "订单类型|鲁班落地页ID|达人ID|达人昵称|所属门店ID|售后状态|取消原因|预约发货时间|仓库ID|仓库名称|"
      "序列号|是否安心购|"
      "广告渠道|流量类型|流量体裁|流量渠道|发货主体|发货主体明细|发货时间|降价类优惠|平台实际承担优惠金额|"
      "商家实际承担优惠金额|达人实际承担优惠金额|预计送达时间";
const char *Qianniu
    = "订单编号|支付单号|支付详情|买家应付货款|买家应付邮费|总金额|买家实付金额|订单创建时间|订单付款时间|"
      "商品标题|退款金额|是否主动赔付|主动赔付金额|主动赔付出账时间|商品属性SKU|C2B小额收款|"
      "确认收货打款金额|含应开票给个人红包|总金额(旧版)";

/// A CSV of these columns; a row is "header=cell|header=cell", the other cells are blank.
QByteArray csv(const QString &headers, const QStringList &rows)
{
    const QStringList columns = headers.split(u'|');
    QString text = columns.join(u',') + u'\n';
    for (const QString &row : rows) {
        QStringList cells(columns.size());
        for (const QString &pair : row.split(u'|'))
            cells[columns.indexOf(pair.section(u'=', 0, 0))] = pair.section(u'=', 1);
        text += cells.join(u',') + u'\n';
    }
    return text.toUtf8();
}

} // namespace

class TestOrderVersions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsKnown_data();
    void everyColumnIsKnown();
    void aDouyinOrderIsItsLines();
    void linesOfTheSameGoodsAreToldApartByTheirNumbers();
    void aQianniuOrderCarriesItsRefund();
    void whatAQianniuBuyerPaidIsBeforeRefunds();
    void aKuaishouFileSaysNothingOfPlatforms();
};

void TestOrderVersions::everyColumnIsKnown_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("grain");
    const QString old = q(Kuaishou);
    const auto row
        = [](const char *name, const QString &headers, int columns, const char *profile, Grain grain) {
              QTest::newRow(name) << headers << columns << q(profile) << int(grain);
          };
    row("Kuaishou, 61 columns", old, 61, "kuaishou_orders", Grain::Order);
    row("Kuaishou, 62 columns", old + q("|发货类型"), 62, "kuaishou_orders", Grain::Order);
    row("Kuaishou, 64 columns", old + q("|发货类型|国补类型|订单销售主体"), 64, "kuaishou_orders",
        Grain::Order);
    row("Kuaishou, older names",
        QString(old)
            .replace(q("订单号|赠"), q("订单编号|赠"))
            .replace(q("实付款"), q("订单应付金额"))
            .replace(q("快递单号"), q("运单号")),
        61, "kuaishou_orders", Grain::Order);
    row("Douyin", q(Douyin), 62, "douyin_orders", Grain::Line);
    row("Qianniu", q(Qianniu), 19, "qianniu_orders", Grain::Order);
}

void TestOrderVersions::everyColumnIsKnown()
{
    QFETCH(QString, headers);
    QFETCH(int, columns);
    const QStringList texts = headers.split(u'|');
    QCOMPARE(texts.size(), columns);
    const SheetMatch match = matchBuiltIn({{1, texts}}, QString());
    QVERIFY(match.plan.has_value());
    QCOMPARE(match.plan->kind->id, q("orders"));
    QTEST(match.plan->profileId, "profile");
    QTEST(int(match.plan->info.grain), "grain");
    QCOMPARE(match.plan->info.unknown, QStringList());
    QCOMPARE(match.plan->repeated, QStringList());
    for (const QString &text : texts) {
        const bool personal = text.contains(q("收件人")) || text.contains(q("收货人"))
            || text.contains(q("留言")) || text.contains(q("实名")) || text.contains(q("备注"))
            || text == q("详细地址") || text == q("收货地址");
        QVERIFY2(!personal || match.plan->info.dropped.contains(text), qPrintable(text));
    }
}

void TestOrderVersions::aDouyinOrderIsItsLines()
{
    ImportBench bench;
    const auto outcome = bench.importCsv(csv(
        q(Douyin),
        {q("主订单编号=4801\t|子订单编号=4801\t|商品ID=71|商家编码=A|商品数量=2|订单应付金额=30.00|"
           "订单提交时间=2026-11-01 "
           "10:00:00|支付完成时间=2026-11-01 10:00:09|订单状态=已完成|流量体裁=直播|达人ID=0|收件人=张**"),
         q("主订单编号=4801\t|子订单编号=4802\t|商品ID=72|商家编码=B|商品数量=1|订单应付金额=12.50|"
           "订单提交时间=2026-11-01 "
           "10:00:00|支付完成时间=2026-11-01 10:00:09|订单状态=已关闭|售后状态=退款成功|达人ID=903"),
         q("主订单编号=4810\t|子订单编号=4810\t|商品ID=71|商家编码=A|商品数量=1|订单应付金额=15.00|"
           "订单提交时间=2026-11-02 "
           "10:00:00|支付完成时间=|订单状态=待支付")}));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->summary.rowsRejected, 0);
    QCOMPARE(
        bench.facts(q("orders"),
                    {q("order_id"), q("paid_at"), q("order_status"), q("aftersale_status"), q("paid_amount"),
                     q("quantity"), q("product_id"), q("promoter_id")}),
        QStringList({q("4801|2026-11-01 10:00:09|closed|refunded|1250|1|72|903"),
                     q("4801|2026-11-01 10:00:09|completed||3000|2|71|"), q("4810||unpaid||1500|1|71|")}));
    QVERIFY2(outcome->warnings.join(u' ').contains(q("orders of Douyin")),
             qPrintable(outcome->warnings.join(u' ')));
}

/// An order with two lines of one pot, and the same file again with one more line of it.
void TestOrderVersions::linesOfTheSameGoodsAreToldApartByTheirNumbers()
{
    ImportBench bench;
    const auto line = [](const char *number) {
        return q("主订单编号=6912\t|子订单编号=%1\t|商品ID=3521|商品规格=红|商品数量=1|订单应付金额=50.00|"
                 "订单提交时间=2026-11-02 09:00:00|支付完成时间=2026-11-02 09:01:00|订单状态=已发货")
            .arg(q(number));
    };
    const auto first = bench.importCsv(csv(q(Douyin), {line("6912"), line("6913")}));
    QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().sentence));
    QCOMPARE(first->summary.duplicateRows, 0);
    QStringList facts = bench.facts(q("orders"), {q("order_id"), q("line_id"), q("paid_amount")});
    facts.sort();
    QCOMPARE(facts, QStringList({q("6912|6912|5000"), q("6912|6913|5000")}));
    const auto second = bench.importCsv(csv(q(Douyin), {line("6913"), line("6914"), line("6912")}));
    QVERIFY2(second.ok(), second ? "" : qPrintable(second.error().sentence));
    QCOMPARE(second->summary.rowsNew, 1);
    QCOMPARE(bench.facts(q("orders"), {q("line_id")}).size(), 3);
    QCOMPARE(second->summary.ordersTwice, 0);
    // A file that does not say the numbers cannot know that its line is one of these.
    const auto third = bench.importCsv(
        csv(q(Douyin), {line("6912")}),
        R"({"kind": "orders", "grain": "line", "attributes": {"order_id": "主订单编号", "product_id": "商品ID",
            "spec": "商品规格", "paid_amount": "订单应付金额", "created_at": "订单提交时间"}})");
    QVERIFY2(third.ok(), third ? "" : qPrintable(third.error().sentence));
    QCOMPARE(third->summary.ordersTwice, 1);
}

void TestOrderVersions::aQianniuOrderCarriesItsRefund()
{
    ImportBench bench;
    const auto outcome = bench.importCsv(
        csv(q(Qianniu),
            {q("订单编号=501|总金额=100|买家实付金额=79.5|买家应付邮费=8|订单创建时间=2026-11-01 10:00:00|"
               "订单付款时间=2026-11-01 10:01:00|商品标题=茶|退款金额=20.5"),
             q("订单编号=502|总金额=50|买家实付金额=0|订单创建时间=2026-11-01 11:00:00")}));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(bench.facts(q("orders"),
                         {q("order_id"), q("paid_at"), q("paid_amount"), q("freight"), q("refund_amount")}),
             QStringList({q("501|2026-11-01 10:01:00|10000|800|2050"), q("502||5000||")}));
    QVERIFY(outcome->warnings.join(u' ').contains(q("orders of Qianniu")));
}

void TestOrderVersions::whatAQianniuBuyerPaidIsBeforeRefunds()
{
    ImportBench bench;
    const QString withoutTotal = q(Qianniu).remove(q("总金额|")).remove(q("|总金额(旧版)"));
    const auto outcome
        = bench.importCsv(csv(withoutTotal,
                              {q("订单编号=501|买家实付金额=79.5|订单创建时间=2026-11-01 10:00:00|"
                                 "订单付款时间=2026-11-01 10:01:00|退款金额=20.5")}));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("paid_amount"), q("refund_amount")}),
             QStringList({q("501|10000|2050")}));
    QCOMPARE(outcome->summary.unknown, QStringList());
}

void TestOrderVersions::aKuaishouFileSaysNothingOfPlatforms()
{
    ImportBench bench;
    const auto outcome = bench.importCsv(
        csv(q(Kuaishou),
            {q("订单号=601|订单创建时间=2026-11-01|订单支付时间=2026-11-01|订单状态=已收货|实付款=5")}));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->warnings, QStringList());
}

QTEST_GUILESS_MAIN(TestOrderVersions)
#include "tst_orderversions.moc"
