#include "models/evidence/quotient.h"

#include <QtTest>

using namespace shopglass;

namespace {

QString said(const MeasureSum &sum)
{
    QStringList parts;
    for (const auto &[id, times] : sum)
        parts.append(QStringLiteral("%1*%2").arg(times).arg(id));
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestQuotient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExpressionHasItsTwoSides_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("sides");
        const auto row = [](const char *name, const char *expression, const char *sides) {
            QTest::newRow(name) << QString::fromLatin1(expression) << QString::fromLatin1(sides);
        };
        row("a measure has one side", "a", "1*a | ");
        row("a difference is a sum", "a - b", "1*a -1*b | ");
        row("a measure may count twice", "a + a - b", "2*a -1*b | ");
        row("a quotient has two", "a / b", "1*a | 1*b");
        row("numbers only scale", "a / b / 3600", "1*a | 1*b");
        row("numbers scale one side, too", "a / 3600", "1*a | ");
        row("a factor scales", "a / b * 1000", "1*a | 1*b");
        row("sums in brackets are sides", "(a - b) / (c + d)", "1*a -1*b | 1*c 1*d");
        row("brackets around it all hide nothing", "((a / b))", "1*a | 1*b");
        row("nor do brackets around a factor", "(a / b / 3600) * 100", "1*a | 1*b");
        row("what divides a quotient stands below", "1000 / (b / a)", "1*a | 1*b");
        row("two brackets are not one around it all", "(a) / (b)", "1*a | 1*b");
        row("two quotients have no two sides", "(a / b) / (c / d)", "none");
        row("a sum over a measure is no sum over it all", "a - b / c", "none");
        row("a product of measures has no rows of its own", "a * b", "none");
        row("one of two cases has none either", "a > b ? a : b", "none");
        row("a constant alone counts nothing", "1 - a / b", "none");
    }

    void anExpressionHasItsTwoSides()
    {
        QFETCH(QString, expression);
        QFETCH(QString, sides);
        const auto quotient = quotientOf(expression);
        QCOMPARE(quotient ? said(quotient->above) + QStringLiteral(" | ") + said(quotient->below)
                          : QStringLiteral("none"),
                 sides);
    }
};

QTEST_GUILESS_MAIN(TestQuotient)
#include "tst_quotient.moc"
