// Every column that a figure looks at, and that a file may lack, is one that it is not known without.

#include "models/evidence/measurefields.h"
#include "models/indicators/catalogue.h"
#include "models/indicators/missingcolumns.h"
#include "models/store/exportkind.h"

#include <QtTest>

using namespace shopglass;

class TestMeasureFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFigureForgetsAColumn_data();
    void noFigureForgetsAColumn();
    void columnsThatItNeedsAreFieldsThatItUses_data();
    void columnsThatItNeedsAreFieldsThatItUses();
    void fieldsOfTheSalesNameWhatDecidesThem();
};

namespace {

std::shared_ptr<const Catalogue> catalogue()
{
    const auto catalogue = Catalogue::builtIn();
    return catalogue ? *catalogue : nullptr;
}

void addIndicators()
{
    QTest::addColumn<QString>("indicator");
    const auto all = catalogue();
    for (const Indicator &indicator : all->all())
        QTest::newRow(indicator.id.toLatin1().constData()) << indicator.id;
}

/// What a figure is known without: something else says the same, or a blank is what it counts.
bool isKnownWithout(const QString &indicator, const QString &column)
{
    // Who sold is asked only where the channel is blank; the rest is unclassified by definition.
    static const QStringList ofFields
        = {QStringLiteral("orders.channel"),      QStringLiteral("orders.carrier"),
           QStringLiteral("orders.account_type"), QStringLiteral("orders.promoter_id"),
           QStringLiteral("orders.leader_id"),    QStringLiteral("orders.affiliate_id")};
    if (ofFields.contains(column))
        return column != QLatin1String("orders.channel")
            || indicator.startsWith(QLatin1String("unclassified"));
    // Refunds on order rows are the need "order_refunds", and whose fault it was is "aftersales.verdict".
    if (column == QLatin1String("orders.refund_amount")
        || (column == QLatin1String("aftersales.arbitration") && indicator == QLatin1String("dispute_rate")))
        return true;
    // An application without a type that gives money back asks for it.
    return column == QLatin1String("aftersales.aftersale_type")
        && indicator.startsWith(QLatin1String("quality_refund_rate"));
}

} // namespace

void TestMeasureFields::noFigureForgetsAColumn_data()
{
    addIndicators();
}

void TestMeasureFields::noFigureForgetsAColumn()
{
    QFETCH(QString, indicator);
    const auto all = catalogue();
    const CompiledIndicator &compiled = *all->compiled(indicator);
    QStringList needed;
    for (const QStringList &group : columnsNeededBy(compiled))
        needed += group;
    for (const QStringList &group : compiled.indicator().needs)
        needed += group;
    for (const FieldsUsed &used : fieldsUsedBy(compiled)) {
        if (used.kind != QLatin1String("orders") && used.kind != QLatin1String("aftersales")
            && used.kind != QLatin1String("shipments"))
            continue;
        const ExportKind &kind = ExportKinds::instance().kind(used.kind);
        for (const QString &attribute : used.attributes) {
            const QString column = used.kind + QLatin1Char('.') + attribute;
            const auto index = kind.indexOf(attribute);
            QVERIFY2(index, qPrintable(column));
            QVERIFY2(kind.attributes[std::size_t(*index)].required || needed.contains(column)
                         || isKnownWithout(indicator, column),
                     qPrintable(column));
        }
    }
}

void TestMeasureFields::columnsThatItNeedsAreFieldsThatItUses_data()
{
    addIndicators();
}

void TestMeasureFields::columnsThatItNeedsAreFieldsThatItUses()
{
    QFETCH(QString, indicator);
    const auto all = catalogue();
    const CompiledIndicator &compiled = *all->compiled(indicator);
    const std::vector<FieldsUsed> fields = fieldsUsedBy(compiled);
    for (const QStringList &group : columnsNeededBy(compiled)) {
        for (const QString &column : group) {
            const QString kindId = column.section(QLatin1Char('.'), 0, 0);
            const QString attribute = column.section(QLatin1Char('.'), 1);
            const auto used = std::ranges::find(fields, kindId, &FieldsUsed::kind);
            QVERIFY2(used != fields.end(), qPrintable(column));
            if (attribute.isEmpty())
                continue; // a kind that says the same
            QVERIFY2(used->attributes.contains(attribute), qPrintable(column));
            const ExportKind &kind = ExportKinds::instance().kind(kindId);
            QVERIFY2(kind.attributes[std::size_t(*kind.indexOf(attribute))].ownCoverage, qPrintable(column));
        }
    }
}

void TestMeasureFields::fieldsOfTheSalesNameWhatDecidesThem()
{
    const auto all = catalogue();
    const std::vector<FieldsUsed> fields = fieldsUsedBy(*all->compiled(QStringLiteral("distribution_gmv")));
    QCOMPARE(fields.size(), std::size_t(1));
    QCOMPARE(
        fields[0].attributes,
        QStringList({QStringLiteral("paid_at"), QStringLiteral("paid_amount"), QStringLiteral("channel"),
                     QStringLiteral("carrier"), QStringLiteral("account_type"), QStringLiteral("promoter_id"),
                     QStringLiteral("leader_id"), QStringLiteral("affiliate_id")}));
}

QTEST_GUILESS_MAIN(TestMeasureFields)
#include "tst_measurefields.moc"
