#include "models/store/database.h"
#include "models/store/exportkind.h"
#include "models/store/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

using namespace shopglass;

class TestExportKind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKindsAreThereInTheirOrder();
    void statusesRankAsTheWinnerRuleSays_data();
    void statusesRankAsTheWinnerRuleSays();
    void onlyPromisedTimesLieAhead();
    void masksHoldOneBitPerAttribute();
    void whereAFileIsFoundHasASource();
    void tablesHaveTheColumnsOfTheirKind();
    void viewsOfPackedKindsHaveThemAsWell();
    void attributesOfPackedKindsKeepTheirPlaces();
};

void TestExportKind::whereAFileIsFoundHasASource()
{
    QFile file(QStringLiteral(":/import/kinds.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray kinds
        = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("kinds")).toArray();
    QVERIFY(kinds.size() >= 18);
    const QStringList known{QStringLiteral("official"), QStringLiteral("third_party"),
                            QStringLiteral("assumption")};
    for (const QJsonValue &kind : kinds) {
        const QString id = kind[QLatin1String("id")].toString();
        QVERIFY2(!kind[QLatin1String("download_source")].toString().isEmpty(), qPrintable(id));
        const QString confidence = kind[QLatin1String("download_confidence")].toString();
        QVERIFY2(known.contains(confidence), qPrintable(id));
        // What is only assumed says so wherever it is shown.
        const bool assumed = confidence == QLatin1String("assumption");
        QCOMPARE(kind[QLatin1String("download_zh")].toString().contains(QStringLiteral("未经证实")), assumed);
        QCOMPARE(kind[QLatin1String("download_en")].toString().contains(QLatin1String("not verified")),
                 assumed);
    }
}

void TestExportKind::theKindsAreThereInTheirOrder()
{
    QStringList ids;
    for (const ExportKind &kind : ExportKinds::instance().all())
        ids.append(kind.id);
    QCOMPARE(ids.join(u' '),
             QStringLiteral(
                 "orders aftersales shipments scores products traffic traffic_sources traffic_composition "
                 "traffic_accounts traffic_products live_sessions videos reviews service ad_spend "
                 "settlement insurance ledger market_prices opportunities"));
    QVERIFY(!ExportKinds::instance().find(QStringLiteral("loans")));
    const ExportKind &scores = ExportKinds::instance().kind(QStringLiteral("scores"));
    QCOMPARE(scores.table, QStringLiteral("score_day"));
    QCOMPARE(scores.key,
             QStringList({QStringLiteral("day"), QStringLiteral("score"), QStringLiteral("subject_id"),
                          QStringLiteral("dimension")}));
}

void TestExportKind::statusesRankAsTheWinnerRuleSays_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rank");
    const auto row = [](const char *name, const char *kind, const char *attribute, const QString &text,
                        int rank) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(attribute) << text << rank;
    };
    row("waiting for payment is the lowest", "orders", "order_status", QStringLiteral("待付款"), 1);
    row("waiting to be shipped", "orders", "order_status", QStringLiteral("待发货"), 2);
    row("shipped", "orders", "order_status", QStringLiteral("已发货"), 3);
    row("received", "orders", "order_status", QStringLiteral("已收货"), 4);
    row("completed", "orders", "order_status", QStringLiteral("交易成功"), 5);
    row("closed is the highest", "orders", "order_status", QStringLiteral("交易关闭"), 6);
    row("an after-sale in work", "orders", "aftersale_status", QStringLiteral("售后处理中"), 1);
    row("a failed after-sale ranks as a closed one", "orders", "aftersale_status", QStringLiteral("售后失败"),
        2);
    row("a closed after-sale", "aftersales", "aftersale_status", QStringLiteral("售后关闭"), 2);
    row("a refund is the highest", "aftersales", "aftersale_status", QStringLiteral("退款成功"), 3);
}

void TestExportKind::statusesRankAsTheWinnerRuleSays()
{
    QFETCH(QString, kind);
    QFETCH(QString, attribute);
    QFETCH(QString, text);
    QFETCH(int, rank);
    const ExportKind &found = ExportKinds::instance().kind(kind);
    const auto index = found.indexOf(attribute);
    QVERIFY(index);
    int seen = 0;
    for (const EnumValue &value : found.attributes[std::size_t(*index)].values) {
        if (value.texts.contains(text)) {
            QCOMPARE(value.rank, rank);
            ++seen;
        }
    }
    QCOMPARE(seen, 1);
}

void TestExportKind::onlyPromisedTimesLieAhead()
{
    QStringList planned;
    for (const ExportKind &kind : ExportKinds::instance().all()) {
        for (const Attribute &attribute : kind.attributes) {
            if (attribute.planned)
                planned.append(kind.id + QLatin1Char('.') + attribute.id);
        }
    }
    QCOMPARE(planned, QStringList({QStringLiteral("orders.promised_at")}));
}

void TestExportKind::masksHoldOneBitPerAttribute()
{
    const ExportKind &kind = ExportKinds::instance().kind(QStringLiteral("shipments"));
    QCOMPARE(maskOf(kind,
                    {QStringLiteral("order_id"), QStringLiteral("shipped_at"), QStringLiteral("unheard_of")}),
             AttributeMask(0b101));
}

void TestExportKind::tablesHaveTheColumnsOfTheirKind()
{
    const auto workspace = Workspace::openInMemory();
    QVERIFY(workspace.ok());
    for (const ExportKind &kind : ExportKinds::instance().all()) {
        if (kind.isPacked())
            continue;
        QSet<QString> expected
            = {QStringLiteral("store_id"), QStringLiteral("sheet_id"), QStringLiteral("source_row"),
               QStringLiteral("silent"), QStringLiteral("content")};
        if (kind.id == QLatin1String("orders"))
            expected.insert(QStringLiteral("line_key"));
        for (const Attribute &attribute : kind.attributes)
            expected.insert(attribute.id);

        auto columns = workspace->database().prepare(
            QStringLiteral("SELECT name, type, pk FROM pragma_table_info('%1')").arg(kind.table));
        QVERIFY(columns.ok());
        QSet<QString> found;
        QStringList key;
        key.resize(8);
        for (;;) {
            const auto row = columns->step();
            QVERIFY(row.ok());
            if (!*row)
                break;
            found.insert(columns->string(0));
            QCOMPARE(columns->string(1), QStringLiteral("INTEGER"));
            if (columns->integer(2) > 0)
                key[columns->integer(2)] = columns->string(0);
        }
        key.removeAll(QString());
        QCOMPARE(found, expected);
        QStringList expectedKey = QStringList(QStringLiteral("store_id")) + kind.key;
        if (kind.id == QLatin1String("orders"))
            expectedKey.append(QStringLiteral("line_key"));
        QCOMPARE(key, expectedKey);
    }
}

void TestExportKind::viewsOfPackedKindsHaveThemAsWell()
{
    const auto workspace = Workspace::openInMemory();
    QVERIFY(workspace.ok());
    const ExportKind &orders = ExportKinds::instance().kind(QStringLiteral("orders"));
    QVERIFY(orders.isPacked());
    QStringList expected
        = {QStringLiteral("store_id"), QStringLiteral("order_id"), QStringLiteral("line_key")};
    for (std::size_t i = 1; i < orders.attributes.size(); ++i)
        expected.append(orders.attributes[i].id);
    expected << QStringLiteral("sheet_id") << QStringLiteral("source_row") << QStringLiteral("silent")
             << QStringLiteral("content");
    QStringList found;
    auto columns
        = workspace->database().prepare(QStringLiteral("SELECT name FROM pragma_table_info('order_line')"));
    QVERIFY(columns.ok());
    while (columns->step().value())
        found.append(columns->string(0));
    QCOMPARE(found, expected);
}

/// Their rows lie in workspaces by the attributes' places: a new one goes to the end of this list and of
/// kinds.json.
void TestExportKind::attributesOfPackedKindsKeepTheirPlaces()
{
    const QString places = QStringLiteral("order_id created_at paid_at order_status paid_amount freight "
                                          "shop_discount platform_subsidy anchor_subsidy "
                                          "payment_discount payment_method quantity account_type account "
                                          "aftersale_status promised_at carrier product_id "
                                          "product_title spec sku_code unit_price channel promoter_id "
                                          "promoter_name leader_id leader_name affiliate_id "
                                          "affiliate_name commission commission_rate province city "
                                          "shipped_at courier tracking_no warehouse refund_amount "
                                          "buyer line_id");
    QStringList found;
    QStringList moments;
    for (const Attribute &attribute : ExportKinds::instance().kind(QStringLiteral("orders")).attributes) {
        found.append(attribute.id);
        if (attribute.type == AttributeType::Time)
            moments.append(attribute.id);
    }
    QCOMPARE(found.join(QLatin1Char(' ')), places);
    QCOMPARE(moments.join(QLatin1Char(' ')), QStringLiteral("created_at paid_at promised_at shipped_at"));
}

QTEST_GUILESS_MAIN(TestExportKind)
#include "tst_exportkind.moc"
