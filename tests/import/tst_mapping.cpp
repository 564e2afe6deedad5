#include "models/import/mapping.h"
#include "models/import/sheetplan.h"

#include <QtTest>

using namespace shopglass;

namespace {

const char *Good = R"({
    "name": "two files",
    "kind": "orders",
    "grain": "line",
    "date_order": "day_month_year",
    "sheet": "订单",
    "header_row": 3,
    "skip_rows_with": ["本页合计"],
    "fill_down": ["paid_at"],
    "attributes": {
        "order_id": "订单编码",
        "created_at": {"header": "日期", "date_format": "yyyy#M#d"},
        "paid_at": "付款",
        "paid_amount": {"formula": "{数量} * {单价}", "strip_suffixes": ["个", "元"]},
        "refund_amount": {"header": "退款", "only_where": "付款"},
        "channel": {"constant": "自营"},
        "freight": null,
        "buyer": {"header": "手机", "identity": "phone"}
    }
})";

QByteArray withAttributes(const char *attributes, const char *top = "")
{
    return QByteArray("{\"kind\": \"orders\", ") + top + "\"attributes\": {" + attributes + "}}";
}

} // namespace

class TestMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEntry();
    void writesWhatItReads();
    void theHashFollowsTheMeaning();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
    void findsTheRowThatHasAllHeaders();
    void saysWhichHeadersAreMissing();
};

void TestMapping::readsEveryEntry()
{
    const auto mapping = Mapping::fromJson(Good, QStringLiteral("m.json"));
    QVERIFY2(mapping.ok(), mapping.ok() ? "" : qPrintable(mapping.error().sentence));
    QCOMPARE(mapping->name, QStringLiteral("two files"));
    QCOMPARE(mapping->kindId, QStringLiteral("orders"));
    QCOMPARE(mapping->grain, Grain::Line);
    QCOMPARE(mapping->dateOrder, DateOrder::DayMonthYear);
    QCOMPARE(mapping->sheet, QStringLiteral("订单"));
    QCOMPARE(mapping->headerRow, 3);
    QCOMPARE(mapping->skipRowsWith, QStringList({QStringLiteral("本页合计")}));
    QCOMPARE(mapping->fillDown, QStringList({QStringLiteral("paid_at")}));
    QCOMPARE(mapping->rules.size(), 8);
    QCOMPARE(mapping->rules.value(QStringLiteral("order_id")).header, QStringLiteral("订单编码"));
    QCOMPARE(mapping->rules.value(QStringLiteral("created_at")).dateFormat, QStringLiteral("yyyy#M#d"));
    QCOMPARE(mapping->rules.value(QStringLiteral("paid_amount")).formula, QStringLiteral("{数量} * {单价}"));
    QCOMPARE(mapping->rules.value(QStringLiteral("paid_amount")).stripSuffixes.size(), 2);
    QCOMPARE(mapping->rules.value(QStringLiteral("refund_amount")).onlyWhere, QStringLiteral("付款"));
    QCOMPARE(mapping->rules.value(QStringLiteral("channel")).constant, QStringLiteral("自营"));
    QVERIFY(mapping->rules.value(QStringLiteral("freight")).absent());
    QCOMPARE(mapping->rules.value(QStringLiteral("buyer")).identity, IdentitySource::Phone);
}

void TestMapping::writesWhatItReads()
{
    const auto first = Mapping::fromJson(Good, QStringLiteral("m.json"));
    QVERIFY(first.ok());
    const auto second = Mapping::fromJson(first->toJson(), QStringLiteral("m.json"));
    QVERIFY(second.ok());
    QCOMPARE(second->toJson(), first->toJson());
    QCOMPARE(second->hash(), first->hash());
    QCOMPARE(second->name, first->name);
}

void TestMapping::theHashFollowsTheMeaning()
{
    const auto good = Mapping::fromJson(Good, QStringLiteral("m.json"));
    QVERIFY(good.ok());
    Mapping renamed = *good;
    renamed.name = QStringLiteral("another name");
    QCOMPARE(renamed.hash(), good->hash());
    Mapping byRow = *good;
    byRow.grain = Grain::Row;
    QVERIFY(byRow.hash() != good->hash());
    Mapping otherFormula = *good;
    otherFormula.rules[QStringLiteral("paid_amount")].formula = QStringLiteral("{数量} + {单价}");
    QVERIFY(otherFormula.hash() != good->hash());
    Mapping otherEncoding = *good;
    otherEncoding.encoding = QStringLiteral("GB18030");
    QVERIFY(otherEncoding.hash() != good->hash());
    Mapping forOthers = *good;
    forOthers.headers = {QStringLiteral("a"), QStringLiteral("b")};
    QCOMPARE(forOthers.hash(), good->hash());
}

void TestMapping::faultsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part"); // of the sentence
    const auto row = [](const char *name, const QByteArray &json, const char *part) {
        QTest::newRow(name) << json << QString::fromUtf8(part);
    };
    const char *needed = "\"order_id\": \"a\", \"paid_amount\": \"b\", \"created_at\": \"c\"";
    const QByteArray n = needed;
    row("no JSON", "{\n\"kind\": orders}", "m.json is not valid JSON: look at line 2");
    row("a list", "[]", "not valid JSON");
    row("no kind", "{\"attributes\": {}}", "kind must be one of: orders, aftersales, shipments, scores");
    row("an unknown kind", "{\"kind\": \"order\"}", "kind must be one of");
    row("an unknown entry", "{\"kind\": \"orders\", \"grian\": \"row\"}", "unknown entry grian");
    row("an unknown grain", withAttributes(needed, "\"grain\": \"lines\", "),
        "grain must be one of: order, line, row");
    row("an unknown date order", withAttributes(needed, "\"date_order\": \"dmy\", "),
        "date_order must be one of");
    row("a header row of nothing", withAttributes(needed, "\"header_row\": 0, "),
        "header_row must be a number");
    row("totals as a text", withAttributes(needed, "\"skip_rows_with\": \"x\", "),
        "skip_rows_with must be a list");
    row("an unknown encoding", withAttributes(needed, "\"encoding\": \"GBK\", "),
        "encoding must be one of: UTF-8, GB18030");
    row("two characters as delimiter", withAttributes(needed, "\"delimiter\": \"||\", "),
        "delimiter must be one character");
    row("headers as a text", withAttributes(needed, "\"headers\": \"x\", "), "headers must be a list");
    row("no attributes", "{\"kind\": \"orders\"}", "attributes must name at least one");
    row("an unknown attribute", withAttributes((n + ", \"price\": \"x\"").constData()),
        "attributes.price is not an attribute of orders");
    row("an unknown entry of a rule", withAttributes((n + ", \"freight\": {\"head\": \"x\"}").constData()),
        "unknown entry attributes.freight.head");
    row("two sources",
        withAttributes((n + ", \"freight\": {\"header\": \"x\", \"constant\": \"1\"}").constData()),
        "attributes.freight must have exactly one of");
    row("no source", withAttributes((n + ", \"freight\": {}").constData()),
        "attributes.freight must have exactly one of");
    row("a number as a header", withAttributes((n + ", \"freight\": {\"header\": 5}").constData()),
        "attributes.freight.header must be a text");
    row("a broken formula", withAttributes((n + ", \"freight\": {\"formula\": \"{a} * \"}").constData()),
        "attributes.freight.formula ends too early");
    row("an open brace", withAttributes((n + ", \"freight\": {\"formula\": \"1 + {a\"}").constData()),
        "attributes.freight.formula has a { at character 5");
    row("a bare name in a formula",
        withAttributes((n + ", \"freight\": {\"formula\": \"1 + a\"}").constData()),
        "attributes.freight.formula cannot be read at character 5");
    row("a formula for a text", withAttributes((n + ", \"channel\": {\"formula\": \"1\"}").constData()),
        "attributes.channel.formula does not hold a number");
    row("a date form for money",
        withAttributes((n + ", \"freight\": {\"header\": \"x\", \"date_format\": \"yyyy-M-d\"}").constData()),
        "attributes.freight.date_format does not hold a date");
    row("a date form without a day",
        withAttributes((n + ", \"paid_at\": {\"header\": \"x\", \"date_format\": \"yyyy-M\"}").constData()),
        "attributes.paid_at.date_format must have yyyy, M and d");
    row("an unknown identity",
        withAttributes((n + ", \"buyer\": {\"header\": \"x\", \"identity\": \"name\"}").constData()),
        "attributes.buyer.identity must be one of: id, phone");
    row("a buyer out of a constant", withAttributes((n + ", \"buyer\": {\"constant\": \"x\"}").constData()),
        "attributes.buyer can only be read from a header");
    row("a name stored as a text", withAttributes((n + ", \"promoter_name\": \"收货人 姓名\"").constData()),
        "attributes.promoter_name reads the personal column");
    row("an address stored as a province", withAttributes((n + ", \"province\": \"收货地址\"").constData()),
        "attributes.province reads the personal column");
    row("fill_down of nothing mapped", withAttributes(needed, "\"fill_down\": [\"paid_at\"], "),
        "fill_down names paid_at");
    row("fill_down of money", withAttributes(needed, "\"fill_down\": [\"paid_amount\"], "),
        "fill_down may not repeat paid_amount");
    row("no order id", withAttributes("\"paid_amount\": \"b\", \"created_at\": \"c\""),
        "where order_id comes from");
    row("an order id said to be missing",
        withAttributes("\"order_id\": null, \"paid_amount\": \"b\", \"created_at\": \"c\""),
        "where order_id comes from");
    row("no amount", withAttributes("\"order_id\": \"a\", \"created_at\": \"c\""),
        "where paid_amount comes from");
    row("no date", withAttributes("\"order_id\": \"a\", \"paid_amount\": \"b\""),
        "must map at least one of created_at, paid_at");
}

void TestMapping::faultsNameTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const auto mapping = Mapping::fromJson(json, QStringLiteral("m.json"));
    QVERIFY(!mapping.ok());
    QVERIFY2(mapping.error().sentence.contains(part), qPrintable(mapping.error().sentence));
    QVERIFY(mapping.error().sentence.contains(QStringLiteral("m.json")));
    QCOMPARE(mapping.error().kind, ErrorKind::Refused);
}

void TestMapping::findsTheRowThatHasAllHeaders()
{
    auto mapping = Mapping::fromJson(
        withAttributes("\"order_id\": \"编号\", \"paid_amount\": {\"formula\": \"{数量}*{单价}\"}, "
                       "\"created_at\": {\"header\": \"日期\", \"only_where\": \"编号\"}"),
        QStringLiteral("m.json"));
    QVERIFY(mapping.ok());
    const std::vector<TopRow> top
        = {{1, {QStringLiteral("编号"), QStringLiteral("说明")}},
           {2,
            {QStringLiteral("日 期"), QStringLiteral("单价"), QStringLiteral("数量"), QStringLiteral("编号"),
             QStringLiteral("联系电话"), QStringLiteral("颜色")}}};
    const SheetMatch match = matchMapping(top, *mapping);
    QVERIFY(match.plan);
    QCOMPARE(match.plan->headerRow, 2);
    QCOMPARE(match.plan->info.dropped, QStringList({QStringLiteral("联系电话")}));
    QCOMPARE(match.plan->info.unknown, QStringList({QStringLiteral("颜色")}));
    const auto amount = std::size_t(*match.plan->kind->indexOf(QStringLiteral("paid_amount")));
    QCOMPARE(match.plan->attributes[amount].operands, std::vector<int>({2, 1}));
    const auto created = std::size_t(*match.plan->kind->indexOf(QStringLiteral("created_at")));
    QCOMPARE(match.plan->attributes[created].column, 0);
    QCOMPARE(match.plan->attributes[created].onlyWhere, 3);
}

void TestMapping::saysWhichHeadersAreMissing()
{
    auto mapping = Mapping::fromJson(
        withAttributes("\"order_id\": \"编号\", \"paid_amount\": {\"formula\": \"{数量}*{单价}\"}, "
                       "\"created_at\": \"日期\""),
        QStringLiteral("m.json"));
    QVERIFY(mapping.ok());
    const SheetMatch match = matchMapping({{1, {QStringLiteral("编号"), QStringLiteral("单价")}}}, *mapping);
    QVERIFY(!match.plan);
    QStringList missing = match.missing;
    missing.sort();
    QCOMPARE(missing, QStringList({QStringLiteral("数量"), QStringLiteral("日期")}));
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
