#include "models/import/aliases.h"
#include "models/import/headertext.h"
#include "models/import/sheetplan.h"

#include <QTranslator>
#include <QtTest>

using namespace shopglass;

namespace {

/// Turns every text of the program into another one.
class NonsenseTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *, const char *, int) const override
    {
        return QStringLiteral("✗");
    }
    bool isEmpty() const override { return false; }
};

// The 64 columns of the order export, in the platform's order.
const char *OrderHeaders = "订单号|赠品订单号|活动订单编号|订单创建时间|订单支付时间|预售定金支付时间|"
                           "订单状态|实付款|快递费|店铺优惠|平台补贴|主播补贴|"
                           "混资活动优惠|支付优惠|支付方式|成交数量|买家留言|账号类型|账号明细|订单备注|"
                           "旗帜颜色|售后状态|活动订单|预售/承诺发货时间|"
                           "订单载体|国补类型|商品名称|商品ID|商品规格|SKU编码|商品单价|渠道|CPS达人ID|"
                           "CPS达人昵称|预估推广佣金|预估推广者分佣比例|团长ID|"
                           "团长昵称|快赚客ID|快赚客昵称|授权推广者ID|授权推广者昵称|收货人姓名|收货人电话|"
                           "收货地址-省|收货地址-市|收货地址-区|"
                           "收货地址-街道|收货地址|发货时间|快递公司|快递单号|物流信息|集运类型|直邮类型|"
                           "仓库名称|仓库地址|发货类型|实名姓名|服务门店ID|"
                           "服务门店名称|服务门店地址|国补/类国补/消费券|订单销售主体";

const char *AftersaleHeaders = "售后单号|订单编号|订单状态|订单创建时间|实付款|快递费|商家实收金额|商品ID|"
                               "商品名称|SKU编码|商品规格|买家ID|买家昵称|售后类型|"
                               "退款金额|售后状态|售后原因|售后原因标签（二级）|申请描述|售后申请时间|"
                               "售后完结时间|超时时间|是否ATOM处理|退款方式|售后操作|"
                               "客服仲裁|发货快递单号(如为西北订单，仅展示一段物流信息)|发货快递公司|"
                               "退货物流单号|退货物流公司|退货物流状态|退货异常|"
                               "商家退货地址|商家退货联系人姓名|商家退货联系人电话|换货物流单号|换货物流公司|"
                               "换货商品信息|操作人|旗帜颜色|插旗备注";

const char *ShipmentHeaders = "发货时间|揽收时间|末条中转时间|派件时间|待取件时间|签收时间|订单编号|物流单号";

const char *SettlementHeaders = "商家ID|订单号|商品ID|商品名称|商品数量|订单创建时间|订单实付(元)|政府补贴|"
                                "支付营销补贴|平台补贴|商家补贴(元)|达人补贴|"
                                "合计收入(元)|订单退款(元)|支付营销回退（元）|技术服务费(元)|达人ID|达人佣金("
                                "元)|团长id|团长佣金(元)|合计支出(元)|实际结算金额(元)";

std::vector<TopRow> rows(const QString &headers)
{
    return {{1, headers.split(u'|')}};
}

/// "orders: order_id=0 paid_amount=7 …", or what came nearest.
QString recognised(const QString &headers, const QString &kind = {})
{
    const SheetMatch match = matchBuiltIn(rows(headers), kind);
    if (match.plan)
        return match.plan->kind->id;
    if (match.empty)
        return QStringLiteral("empty");
    return QStringLiteral("%1%2 lacks %3")
        .arg(match.noDate ? QStringLiteral("undated ") : QString(), match.nearestEn,
             match.missing.join(u' '));
}

int columnOf(const SheetPlan &plan, const char *attribute)
{
    return plan.attributes[std::size_t(*plan.kind->indexOf(QString::fromLatin1(attribute)))].column;
}

} // namespace

class TestHeaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreComparedWithoutNoise_data();
    void textsAreComparedWithoutNoise();
    void theKindFollowsFromTheHeaders_data();
    void theKindFollowsFromTheHeaders();
    void recognitionIgnoresTheLanguage_data();
    void recognitionIgnoresTheLanguage();
    void aForcedKindNeedsFewerHeaders();
    void recognitionIgnoresTheOrderOfColumns();
    void theHeaderIsFoundBelowTitleRows();
    void everyColumnOfTheOrderExportIsAccountedFor();
    void personalColumnsAreNamedAndNotMapped();
    void buyersOfAftersalesStayUnfilled();
    void theFirstOfTwoEqualHeadersCounts();
    void theCurrentNameWinsOverTheOlderOne();
    void unitsInBracketsAreNoPartOfTheName();
    void everyRequiredAttributeHasAHeader();
};

void TestHeaders::textsAreComparedWithoutNoise_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *text, const char *key) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(key);
    };
    row("blank behind", "收货地址 ", "收货地址");
    row("blanks within", "CPS 达人 ID", "cps达人id");
    row("ideographic blank", "订单\xE3\x80\x80号", "订单号");
    row("zero-width blank and byte order mark", "\xEF\xBB\xBF订单\xE2\x80\x8B号", "订单号");
    row("tab", "订单号\t", "订单号");
    row("line break", "订单\n号", "订单号");
    row("full-width letters", "ＳＫＵ编码", "sku编码");
    row("full-width brackets", "退款金额（支付日）", "退款金额(支付日)");
    row("lenticular brackets", "退款金额【支付日】", "退款金额(支付日)");
    row("the other sign for account", "帐号类型", "账号类型");
    row("full-width comma", "单号，公司", "单号,公司");
    row("an apostrophe in front", "'订单号", "订单号");
    row("only blanks", " \t", "");
}

void TestHeaders::textsAreComparedWithoutNoise()
{
    QFETCH(QString, text);
    QTEST(headerKey(text), "key");
}

void TestHeaders::theKindFollowsFromTheHeaders_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *headers, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(headers) << QString::fromUtf8(expected);
    };
    row("the order export", OrderHeaders, "orders");
    row("the older order export", "订单编号|订单创建时间|订单支付时间|订单状态|订单应付金额|商品ID|运单号",
        "orders");
    row("orders in English", "Order id|Created at|Paid at|Amount paid|Quantity", "orders");
    row("after-sales", AftersaleHeaders, "aftersales");
    row("after-sales with the older time", "售后单号|订单编号|退款金额|售后状态|售后原因|申请时间",
        "aftersales");
    row("shipments", ShipmentHeaders, "shipments");
    row("shipments, short", "发货时间|订单编号|快递单号", "shipments");
    row("scores", "日期|分数类型|对象ID|对象名称|维度|分值", "scores");
    row("an order file without an amount is not taken for shipments",
        "订单编号|订单创建时间|订单支付时间|订单状态|发货时间|快递公司|快递单号", "Orders lacks 实付款");
    row("an order file without dates", "订单号|订单状态|实付款|商品ID|商品名称|渠道",
        "undated Orders lacks 订单创建时间");
    row("a settlement bill", SettlementHeaders, "settlement");
    row("a ledger",
        "账务流水号|关联业务单号|入账时间|账务方向|发生额（元）|期末余额（元）|业务类型|描述|备注", "ledger");
    row("a ledger with the other name of the direction", "账务流水号|入账时间|财务方式|发生额（元）|业务类型",
        "ledger");
    row("freight insurance",
        "订单编号|服务费用（元）|商家承担服务费用（元）|平台补贴费用（元）|生效时间|收费编号", "insurance");
    row("three known headers are too few", "订单号|实付款|订单创建时间", "Orders lacks ");
    row("another platform's orders",
        "主订单编号|子订单编号|商品ID|商品数量|订单应付金额|订单提交时间|支付完成时间|订单状态|售后状态",
        "orders");
    row("a partner ranking", "排名|省份|城市|1月|2月|总额", " lacks ");
    row("goods of the day", "update_time|id|title|price|sale_count", " lacks ");
    row("nothing", " | ", "empty");
}

void TestHeaders::theKindFollowsFromTheHeaders()
{
    QFETCH(QString, headers);
    QTEST(recognised(headers), "expected");
}

void TestHeaders::recognitionIgnoresTheLanguage_data()
{
    theKindFollowsFromTheHeaders_data();
}

void TestHeaders::recognitionIgnoresTheLanguage()
{
    QFETCH(QString, headers);
    NonsenseTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(QCoreApplication::translate("Any", "text"), QStringLiteral("✗"));
    const QString found = recognised(headers);
    QCoreApplication::removeTranslator(&translator);
    QTEST(found, "expected");
}

void TestHeaders::aForcedKindNeedsFewerHeaders()
{
    const QString headers = QStringLiteral("订单号|实付款|订单创建时间");
    QCOMPARE(recognised(headers, QStringLiteral("orders")), QStringLiteral("orders"));
    QCOMPARE(recognised(headers, QStringLiteral("shipments")),
             QStringLiteral("Shipments lacks 物流单号 发货时间"));
}

void TestHeaders::recognitionIgnoresTheOrderOfColumns()
{
    QStringList headers = QString::fromUtf8(OrderHeaders).split(u'|');
    std::reverse(headers.begin(), headers.end());
    const SheetMatch match = matchBuiltIn({{1, headers}}, {});
    QVERIFY(match.plan);
    QCOMPARE(columnOf(*match.plan, "order_id"), 63);
    QCOMPARE(columnOf(*match.plan, "paid_amount"), 56);
}

void TestHeaders::theHeaderIsFoundBelowTitleRows()
{
    const std::vector<TopRow> top
        = {{1, {QStringLiteral("快手小店 订单 导出")}},
           {2, {}},
           {4, {QStringLiteral("统计周期"), QStringLiteral("2025-07-01-2025-07-31")}},
           {5, QString::fromUtf8(OrderHeaders).split(u'|')},
           {6, QString::fromUtf8(ShipmentHeaders).split(u'|')}};
    const SheetMatch match = matchBuiltIn(top, {});
    QVERIFY(match.plan);
    QCOMPARE(match.plan->headerRow, 5);
    QCOMPARE(match.plan->kind->id, QStringLiteral("orders"));
}

void TestHeaders::everyColumnOfTheOrderExportIsAccountedFor()
{
    const SheetMatch match = matchBuiltIn(rows(QString::fromUtf8(OrderHeaders)), {});
    QVERIFY(match.plan);
    QCOMPARE(match.plan->info.unknown, QStringList());
    QCOMPARE(match.plan->repeated, QStringList());
    QCOMPARE(match.plan->columns, 64);
    QCOMPARE(columnOf(*match.plan, "order_id"), 0);
    QCOMPARE(columnOf(*match.plan, "paid_at"), 4);
    QCOMPARE(columnOf(*match.plan, "paid_amount"), 7);
    QCOMPARE(columnOf(*match.plan, "promoter_id"), 32);
    QCOMPARE(columnOf(*match.plan, "commission_rate"), 35);
    QCOMPARE(columnOf(*match.plan, "province"), 44);
    QCOMPARE(columnOf(*match.plan, "buyer"), 43);
    QCOMPARE(columnOf(*match.plan, "refund_amount"), -1);
}

void TestHeaders::personalColumnsAreNamedAndNotMapped()
{
    const SheetMatch orders = matchBuiltIn(rows(QString::fromUtf8(OrderHeaders)), {});
    QCOMPARE(orders.plan->info.dropped.join(u'|'),
             QStringLiteral(
                 "买家留言|订单备注|收货人姓名|收货人电话|收货地址-区|收货地址-街道|收货地址|实名姓名"));
    const SheetMatch aftersales = matchBuiltIn(rows(QString::fromUtf8(AftersaleHeaders)), {});
    QCOMPARE(
        aftersales.plan->info.dropped.join(u'|'),
        QStringLiteral(
            "买家ID|买家昵称|申请描述|商家退货地址|商家退货联系人姓名|商家退货联系人电话|操作人|插旗备注"));
    QCOMPARE(aftersales.plan->info.unknown, QStringList());
    for (const SheetMatch *match : {&orders, &aftersales}) {
        for (std::size_t i = 0; i < match->plan->attributes.size(); ++i) {
            const AttributePlan &plan = match->plan->attributes[i];
            const bool buyer = match->plan->kind->attributes[i].type == AttributeType::Buyer;
            QVERIFY2(buyer || !Aliases::instance().isPersonal(headerKey(plan.header)),
                     qPrintable(plan.header));
        }
    }
}

void TestHeaders::buyersOfAftersalesStayUnfilled()
{
    const SheetMatch match = matchBuiltIn(rows(QString::fromUtf8(AftersaleHeaders)), {});
    QVERIFY(match.plan);
    QCOMPARE(columnOf(*match.plan, "buyer"), -1);
}

void TestHeaders::theFirstOfTwoEqualHeadersCounts()
{
    const SheetMatch match
        = matchBuiltIn(rows(QStringLiteral("订单号|订单创建时间|实付款|订单状态|渠道|渠道")), {});
    QVERIFY(match.plan);
    QCOMPARE(columnOf(*match.plan, "channel"), 4);
    QCOMPARE(match.plan->repeated, QStringList({QStringLiteral("渠道")}));
}

void TestHeaders::theCurrentNameWinsOverTheOlderOne()
{
    const SheetMatch match
        = matchBuiltIn(rows(QStringLiteral("订单号|订单创建时间|订单应付金额|实付款|订单状态")), {});
    QVERIFY(match.plan);
    QCOMPARE(columnOf(*match.plan, "paid_amount"), 3);
    QCOMPARE(match.plan->repeated, QStringList({QStringLiteral("订单应付金额")}));
}

void TestHeaders::unitsInBracketsAreNoPartOfTheName()
{
    const SheetMatch match
        = matchBuiltIn(rows(QStringLiteral("订单号|订单创建时间|实付款（元）|快递费(元)|订单状态")), {});
    QVERIFY(match.plan);
    QCOMPARE(columnOf(*match.plan, "paid_amount"), 2);
    QCOMPARE(columnOf(*match.plan, "freight"), 3);
    // What is no unit stays part of the name: a refund by pay day is another figure.
    const SheetMatch other = matchBuiltIn(
        rows(QStringLiteral("售后单号|订单编号|退款金额（支付日）|售后状态|申请时间|售后原因")), {});
    QVERIFY(!other.plan);
    QCOMPARE(other.missing, QStringList({QStringLiteral("退款金额")}));
}

void TestHeaders::everyRequiredAttributeHasAHeader()
{
    for (const KindAliases &kind : Aliases::instance().kinds()) {
        for (const AliasProfile &profile : kind.profiles) {
            for (std::size_t i = 0; i < kind.kind->attributes.size(); ++i) {
                QVERIFY2(!kind.kind->attributes[i].required || !profile.headers[i].isEmpty()
                             || profile.constants.contains(int(i)),
                         qPrintable(profile.id + u'.' + kind.kind->attributes[i].id));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestHeaders)
#include "tst_headers.moc"
