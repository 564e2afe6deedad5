#include "models/import/aliases.h"
#include "models/import/headertext.h"
#include "models/import/sheetplan.h"
#include "models/sample/sampleheaders.h"

#include <QtTest>

using namespace shopglass;

namespace {

SheetMatch matched(const QString &headers)
{
    return matchBuiltIn({{1, headers.split(u'|')}}, {});
}

/// "traffic", or what came nearest.
QString recognised(const QString &headers)
{
    const SheetMatch match = matched(headers);
    if (match.plan)
        return match.plan->kind->id;
    return QStringLiteral("%1 lacks %2").arg(match.nearestEn, match.missing.join(u' '));
}

QString otherBrackets(QString text)
{
    const bool narrow = text.contains(u'(');
    return narrow ? text.replace(u'(', u'（').replace(u')', u'）')
                  : text.replace(u'（', u'(').replace(u'）', u')');
}

/// Where an attribute comes from: the header, "=constant", "formula", or nothing.
QString sourceOf(const SheetPlan &plan, const QString &attribute)
{
    const AttributePlan &found = plan.attributes[std::size_t(*plan.kind->indexOf(attribute))];
    switch (found.source) {
    case AttributePlan::Source::Column:
        return QString::fromStdString(plan.headers[std::size_t(found.column)]);
    case AttributePlan::Source::Constant:
        return u'=' + QString::fromStdString(found.constant);
    case AttributePlan::Source::Formula:
        return QStringLiteral("formula of ") + found.formula->headers().join(u' ');
    case AttributePlan::Source::None:
        break;
    }
    return {};
}

} // namespace

class TestKindHeaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsKnownByItsHeaders_data();
    void everyKindIsKnownByItsHeaders();
    void theOtherBracketsMeanTheSame_data() { everyKindIsKnownByItsHeaders_data(); }
    void theOtherBracketsMeanTheSame();
    void anAttributeIsReadFrom_data();
    void anAttributeIsReadFrom();
    void foreignAndUnclearFilesAreNotTaken_data();
    void foreignAndUnclearFilesAreNotTaken();
    void noFileComesNearestToAListOfOnesOwn();
    void everyFileOfTheSampleIsOfItsKind_data();
    void everyFileOfTheSampleIsOfItsKind();
    void everyKindHasAnEnglishProfile();
    void inventedHeadersSayWhy();
    void whatBuyersWroteIsPersonal_data();
    void whatBuyersWroteIsPersonal();
};

void TestKindHeaders::everyKindIsKnownByItsHeaders_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *headers, const char *kind) {
        QTest::newRow(name) << QString::fromUtf8(headers) << QString::fromLatin1(kind);
    };
    row("settlement, all columns",
        "商家ID|订单号|商品ID|商品名称|商品数量|订单创建时间|订单实付(元)|政府补贴|支付营销补贴|平台补贴|"
        "商家补贴(元)|达人补贴|达人补贴明细|合计收入(元)|订单退款(元)|支付营销回退（元）|技术服务费(元)|"
        "预售增收技术服务费（元）|达人ID|MCN机构ID|达人佣金(元)|团长id|团长佣金(元)|佣金模式|快赚客ID|"
        "快赚客佣金(元)|服务商ID|服务商佣金(元)|分账基数|其他收费|其他收费明细|合计支出(元)|"
        "实际结算金额(元)|实际结算时间|结算规则|资金渠道|账户名称|结算商户号|备注|消费金信息|运费",
        "settlement");
    row("whole store by day",
        "日期|成交金额|预估佣金|结算佣金|退款金额（支付日）|成交订单数|成交人数|退款订单数（支付日）|"
        "退款人数（支付日）|金额退款率（支付日）|退款金额（退款日）|退款订单数(退款日)|客单价|下单订单数|"
        "点击成交转化率(订单)|商品曝光次数|商品点击次数",
        "traffic");
    row("whole store by day, few columns", "统计日期|成交金额(元)|成交订单数|商品点击次数", "traffic");
    row("sales by method",
        "日期|售卖方式|成交金额|预估佣金|退款金额（支付日）|成交订单数|成交人数|下单订单数",
        "traffic_composition");
    row("sales by carrier", "日期|售卖载体|成交金额|成交订单数|成交人数", "traffic_composition");
    row("sales by account",
        "日期|账号信息|成交金额（元）|退款金额（支付日）|成交订单数|成交人数|客单价|退款金额(退款日)|"
        "退款订单数(退款日)|下单订单数",
        "traffic_accounts");
    row("traffic sources of products",
        "日期|流量来源|商品id|商品名称|商品类型|商品曝光次数|商品访问次数|商品下单量|商品支付量|支付金额(分)",
        "traffic_sources");
    row("traffic sources of the store", "日期|流量来源|商品曝光次数|商品点击次数|成交订单数|成交金额",
        "traffic_sources");
    row("products by day",
        "日期|商品ID|商品名称|商品访客数|商品浏览量|下单买家数|下单件数|下单金额|支付买家数|支付新买家数|"
        "支付老买家数|支付件数|支付金额|件单价|下单转化率|支付转化率|品退订单数|商品品退率|商品评价数|"
        "商品差评数|商品差评率",
        "traffic_products");
    row("products by day, as the overview of products names them",
        "日期|商品ID|商品名称|成交金额|成交订单数|成交件数|退款金额(退款日)|成交退款订单数|商品曝光次数",
        "traffic_products");
    row("the product list", "数据日期|商品ID|商品名称|诊断结果|单价|总库存|销量|创建时间|商品状态|操作",
        "products");
    row("live sessions of the creator",
        "开播时间|直播时长(分钟)|直播观众数|在线人数峰值|点赞数|评论人数|"
        "分享人数|送礼人数",
        "live_sessions");
    row("live sessions with sales",
        "开播时间|下播时间|直播账号|观看次数|直播观众数|商品曝光次数|商品点击次数|成交订单数|成交人数|"
        "成交金额|退款金额",
        "live_sessions");
    row("videos",
        "作品ID|发布时间|发布账号|作品标题|播放次数|完播率|点赞数|商品曝光次数|商品点击次数|成交订单数|"
        "成交金额",
        "videos");
    row("reviews", "评价ID|订单号|商品ID|商品名称|评价时间|商品评分|服务评分|物流评分|评价内容|是否回复",
        "reviews");
    row("customer service", "日期|客服账号|有效会话数|3分钟内回复会话数|3分钟回复率|平均响应时长(秒)",
        "service");
    row("ads",
        "日期|广告计划ID|花费（元）|封面曝光数|封面点击数|素材曝光数|行为数|封面点击率|行为率|"
        "平均千次曝光花费|平均点击单价|分享数|评论数|点赞数|新增关注数|涨粉量|涨粉成本（元）|支付订单数|"
        "下单成本|GMV|当日累计 GMV|小店推广roi|商品访问数",
        "ad_spend");
    row("ads without units in the names", "日期|花费|封面曝光数|封面点击数|支付订单数|GMV", "ad_spend");
    row("market prices", "日期|商品ID|商品名称|规格|价格来源|市场价|市场最高价", "market_prices");
    row("market prices by name and SKU", "采集日期|商品名称|SKU编码|平台|全网最低价|链接", "market_prices");
    row("opportunities by keyword", "日期|商机词|类目|热度|排名|增长率|价格带|来源", "opportunities");
    row("opportunities by category alone", "榜单日期|商机类目|热度|价格带下限|价格带上限|榜单名称",
        "opportunities");
    row("an account name and exposures are no store total",
        "日期|账号信息|成交金额|成交订单数|商品曝光次数|商品点击次数", "traffic_accounts");
}

void TestKindHeaders::everyKindIsKnownByItsHeaders()
{
    QFETCH(QString, headers);
    QFETCH(QString, kind);
    const SheetMatch match = matched(headers);
    QCOMPARE(recognised(headers), kind);
    QCOMPARE(match.plan->info.unknown, QStringList());
    QCOMPARE(match.plan->repeated, QStringList());
    QStringList reversed = headers.split(u'|');
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(recognised(reversed.join(u'|')), kind);
}

void TestKindHeaders::theOtherBracketsMeanTheSame()
{
    QFETCH(QString, headers);
    QFETCH(QString, kind);
    QStringList texts = headers.split(u'|');
    for (QString &text : texts)
        text = otherBrackets(text);
    const SheetMatch match = matched(texts.join(u'|'));
    QVERIFY(match.plan);
    QCOMPARE(match.plan->kind->id, kind);
    QCOMPARE(match.plan->info.attributes, matched(headers).plan->info.attributes);
}

void TestKindHeaders::anAttributeIsReadFrom_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, const char *headers, const char *attribute, const char *source) {
        QTest::newRow(name) << QString::fromUtf8(headers) << QString::fromLatin1(attribute)
                            << QString::fromUtf8(source);
    };
    row("the split follows from the header of the parts", "日期|售卖方式|成交金额|成交订单数", "split",
        "=售卖方式");
    row("so it does for carriers", "日期|售卖载体|成交金额|成交订单数", "split", "=售卖载体");
    row("amounts in fen are calculated", "日期|流量来源|商品曝光次数|支付金额(分)", "gmv",
        "formula of 支付金额(分)");
    row("amounts in yuan are read", "日期|流量来源|商品曝光次数|支付金额", "gmv", "支付金额");
    row("a column in yuan goes before one in fen", "日期|流量来源|支付金额(分)|支付金额|商品曝光次数", "gmv",
        "支付金额");
    row("the highest price stands in the price", "数据日期|商品ID|单价|总库存", "price_high", "单价");
    row("unless it has a column", "数据日期|商品ID|单价|最高价|总库存", "price_high", "最高价");
    row("the hour stands in the day", "日期|花费|GMV|封面曝光数", "hour", "日期");
    row("unless it has a column of its own", "日期|小时|花费|GMV|封面曝光数", "hour", "小时");
    row("the leader's id is written small there",
        "订单号|订单实付(元)|实际结算金额(元)|实际结算时间|团长id|技术服务费(元)", "leader_id", "团长id");
    row("refunds by pay day and by refund day are two things",
        "日期|退款金额（退款日）|退款金额（支付日）|成交金额", "refund_amount_by_pay_day",
        "退款金额（支付日）");
    row("the highest market price stands in the market price", "日期|商品ID|市场价|来源", "price_high",
        "市场价");
    row("a price band is both ends", "日期|商机词|热度|价格带", "price_high", "价格带");
    row("a category of its own is what is looked for", "日期|商机类目|热度|来源", "keyword", "商机类目");
    row("the same-day amount is not the amount", "日期|花费|当日累计 GMV|GMV", "gmv", "GMV");
}

void TestKindHeaders::anAttributeIsReadFrom()
{
    QFETCH(QString, headers);
    QFETCH(QString, attribute);
    const SheetMatch match = matched(headers);
    QVERIFY2(match.plan, qPrintable(recognised(headers)));
    QTEST(sourceOf(*match.plan, attribute), "source");
}

void TestKindHeaders::foreignAndUnclearFilesAreNotTaken_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *headers, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(headers) << QString::fromUtf8(expected);
    };
    row("an order-like file of another origin comes nearest to orders",
        "订单编号|应收总额|买家实际支付金额|收货地址 |订单创建时间|订单付款时间 |退款金额",
        "Orders lacks 实付款");
    row("a period without days", "成交金额|成交订单数|成交人数|客单价|商品点击次数",
        "Store by day lacks 日期");
    row("a ledger that does not say which way the money went",
        "账务流水号|关联业务单号|入账时间|发生额（元）|期末余额（元）|业务类型", "Ledger lacks 账务方向");
    row("freight insurance without the shop's part",
        "订单编号|服务费用（元）|平台补贴费用（元）|生效时间|收费编号",
        "Freight insurance lacks 商家承担服务费用(元)");
    row("two headers are too few", "日期|成交金额", "Store by day lacks ");
}

void TestKindHeaders::foreignAndUnclearFilesAreNotTaken()
{
    QFETCH(QString, headers);
    QTEST(recognised(headers), "expected");
}

void TestKindHeaders::noFileComesNearestToAListOfOnesOwn()
{
    // All of the list's headers but the price; nobody's back office exports such a file.
    const QString headers = QStringLiteral("日期|商品ID|商品名称|规格|价格来源");
    const QString said = recognised(headers);
    QVERIFY2(!said.startsWith(QStringLiteral("Market prices")), qPrintable(said));
    // Who says what the file is, is told what it lacks.
    const SheetMatch asked = matchBuiltIn({{1, headers.split(u'|')}}, QStringLiteral("market_prices"));
    QCOMPARE(asked.nearestEn, QStringLiteral("Market prices"));
    QCOMPARE(asked.missing, QStringList(QStringLiteral("市场价")));
}

void TestKindHeaders::everyFileOfTheSampleIsOfItsKind_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *file, const char *kind) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(kind);
    };
    row("orders", "orders");
    row("orders_older", "orders");
    row("aftersales", "aftersales");
    row("aftersales_wide_brackets", "aftersales");
    row("shipments", "shipments");
    row("shipments_short", "shipments");
    row("scores", "scores");
    row("products", "products");
    row("traffic", "traffic");
    row("traffic_sources", "traffic_sources");
    row("traffic_method", "traffic_composition");
    row("traffic_carrier", "traffic_composition");
    row("traffic_accounts", "traffic_accounts");
    row("traffic_products", "traffic_products");
    row("live", "live_sessions");
    row("videos", "videos");
    row("reviews", "reviews");
    row("service", "service");
    row("ads", "ad_spend");
    row("ads_hourly", "ad_spend");
    row("settlement", "settlement");
    row("insurance", "insurance");
    row("ledger", "ledger");
    row("market_prices", "market_prices");
    row("opportunities", "opportunities");
}

void TestKindHeaders::everyFileOfTheSampleIsOfItsKind()
{
    QFETCH(QString, file);
    QFETCH(QString, kind);
    const QString headers = sampleHeaders(file).join(u'|');
    QCOMPARE(recognised(headers), kind);
    QCOMPARE(matched(headers).plan->info.unknown, QStringList());
    // Read as any other kind it either lacks something or knows fewer headers; nothing else fits as well.
    for (const ExportKind &other : ExportKinds::instance().all()) {
        const SheetMatch forced = matchBuiltIn({{1, sampleHeaders(file)}}, other.id);
        if (other.id == kind || !forced.plan)
            continue;
        QVERIFY2(forced.plan->info.unknown.size() > 0
                     || qPopulationCount(quint64(forced.plan->info.attributes))
                         < qPopulationCount(quint64(matched(headers).plan->info.attributes)),
                 qPrintable(other.id));
    }
}

void TestKindHeaders::everyKindHasAnEnglishProfile()
{
    QCOMPARE(Aliases::instance().kinds().size(), ExportKinds::instance().all().size());
    for (const KindAliases &aliases : Aliases::instance().kinds()) {
        const AliasProfile &english = aliases.profiles.back();
        QCOMPARE(english.id, QStringLiteral("english_") + aliases.kind->id);
        QStringList headers;
        for (const QStringList &texts : english.headers) {
            if (!texts.isEmpty())
                headers.append(texts.first());
        }
        QCOMPARE(recognised(headers.join(u'|')), aliases.kind->id);
    }
}

void TestKindHeaders::inventedHeadersSayWhy()
{
    QFile file(QStringLiteral(":/import/aliases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    int invented = 0;
    for (const auto &kind : root[QLatin1String("kinds")].toArray()) {
        for (const auto &value : kind[QLatin1String("profiles")].toArray()) {
            const QJsonObject profile = value.toObject();
            const QString id = profile[QLatin1String("id")].toString();
            QVERIFY2(!profile[QLatin1String("source")].toString().isEmpty(), qPrintable(id));
            QSet<QString> all;
            for (const auto &texts : profile[QLatin1String("columns")].toObject()) {
                for (const auto &text : texts.toArray())
                    all.insert(text.toString());
            }
            for (const auto &header : profile[QLatin1String("invented_headers")].toArray()) {
                ++invented;
                QVERIFY2(all.contains(header.toString()), qPrintable(id + u' ' + header.toString()));
                const QJsonObject why = profile[QLatin1String("invented_why")].toObject();
                QVERIFY2(!why[QLatin1String("zh")].toString().isEmpty()
                             && !why[QLatin1String("en")].toString().isEmpty(),
                         qPrintable(id));
            }
        }
    }
    QVERIFY(invented > 20);
}

void TestKindHeaders::whatBuyersWroteIsPersonal_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("dropped");
    QTest::newRow("reviews") << QStringLiteral(
        "评价ID|评价时间|商品评分|服务评分|买家昵称|评价内容|追评内容|商家回复|评价图片")
                             << QStringLiteral("买家昵称|评价内容|追评内容|商家回复|评价图片");
    QTest::newRow("settlement") << QStringLiteral(
        "订单号|订单实付(元)|实际结算金额(元)|实际结算时间|技术服务费(元)|分账基数|"
        "账户名称|备注|买家昵称|收货人电话")
                                << QStringLiteral("账户名称|备注|买家昵称|收货人电话");
}

void TestKindHeaders::whatBuyersWroteIsPersonal()
{
    QFETCH(QString, headers);
    const SheetMatch match = matched(headers);
    QVERIFY2(match.plan, qPrintable(recognised(headers)));
    QTEST(match.plan->info.dropped.join(u'|'), "dropped");
}

QTEST_GUILESS_MAIN(TestKindHeaders)
#include "tst_kindheaders.moc"
