#include "models/evidence/evidenceview.h"
#include "tests/store/storefacts.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

const QString BillHeader = QStringLiteral("order_id|product_id|settled_amount|settled_at");

SheetText bill(const QStringList &rows)
{
    return {QStringLiteral("settlement"), BillHeader, rows, Grain::Order, {}};
}

std::size_t columnOf(const EvidenceTable &table, const QString &attribute)
{
    return std::size_t(std::ranges::find(table.columns, attribute, &EvidenceColumn::id)
                       - table.columns.begin());
}

} // namespace

/// A bill pays an order's product in several goes: each row says what it says itself, not what the first one
/// does.
class TestPayoutRows final : public QObject, private OneStore
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(); }

    void everyPayoutSaysItsOwn()
    {
        QVERIFY(add({bill({QStringLiteral("1|7|600|2026-06-09 03:00:00"),
                           QStringLiteral("1|7|300|2026-06-12 03:00:00"),
                           QStringLiteral("1|7|50|2026-06-10 03:00:00"),
                           QStringLiteral("2|7|200|2026-06-09 03:00:00")})},
                    QStringLiteral("june.csv"))
                    .ok());
        QCOMPARE(lines(),
                 (QStringList{QStringLiteral("600 = 600 order 1 on 2026-06-09, june.csv 2"),
                              QStringLiteral("300 = 300 order 1 on 2026-06-12, june.csv 3"),
                              QStringLiteral("200 = 200 order 2 on 2026-06-09, june.csv 5"),
                              QStringLiteral("50 = 50 order 1 on 2026-06-10, june.csv 4")}));
    }

    void aPayoutOfALaterFileNamesThatFile()
    {
        QVERIFY(
            add({bill({QStringLiteral("1|7|600|2026-06-09 03:00:00")})}, QStringLiteral("june.csv")).ok());
        QVERIFY(add({bill({QStringLiteral("9|7|10|2026-07-02 03:00:00"),
                           QStringLiteral("1|7|300|2026-07-02 03:00:00")})},
                    QStringLiteral("july.csv"))
                    .ok());
        QCOMPARE(lines(),
                 (QStringList{QStringLiteral("600 = 600 order 1 on 2026-06-09, june.csv 2"),
                              QStringLiteral("300 = 300 order 1 on 2026-07-02, july.csv 3"),
                              QStringLiteral("10 = 10 order 9 on 2026-07-02, july.csv 2")}));
    }

    void whatWasUndoneSinceSaysNothing()
    {
        QVERIFY(
            add({bill({QStringLiteral("1|7|600|2026-06-09 03:00:00")})}, QStringLiteral("june.csv")).ok());
        QVERIFY(
            add({bill({QStringLiteral("1|7|300|2026-07-02 03:00:00")})}, QStringLiteral("july.csv")).ok());
        const Evaluator evaluator = evaluatorOfNow();
        QVERIFY(undoBatch(*m_workspace, 1, unwatched).ok());
        const auto view = readEvidence(asked(), evaluator, *m_workspace);
        QVERIFY(view.ok());
        int silent = 0;
        for (const EvidenceLine &line : view->tables.front().lines)
            silent += line.cells.empty() && !line.batch ? 1 : 0;
        QCOMPARE(silent, 1);
    }

private:
    static RowsQuestion asked()
    {
        RowsQuestion question;
        question.indicator = QStringLiteral("settled_amount");
        return question;
    }

    Evaluator evaluatorOfNow() const
    {
        AnalysisContext context;
        context.columns = *loadColumns(*m_workspace, *m_workspace->storeNamed(QStringLiteral("甲店")));
        context.catalogue = *Catalogue::builtIn();
        context.rulebook = *Rulebook::builtIn();
        context.period = {*Day::fromIso(u"2026-06-01"), *Day::fromIso(u"2026-07-31")};
        context.asOf = context.period.to;
        context.today = context.asOf;
        return Evaluator(context);
    }

    /// "SHARE = SETTLED AMOUNT order ID on DAY, FILE ROW", in the order in which they are shown.
    QStringList lines() const
    {
        const auto view = readEvidence(asked(), evaluatorOfNow(), *m_workspace);
        if (!view)
            return {view.error().sentence};
        QStringList texts;
        const EvidenceTable &table = view->tables.front();
        for (const EvidenceLine &line : table.lines) {
            const auto at = [&](const char *attribute) {
                return line.cells[columnOf(table, QString::fromLatin1(attribute))];
            };
            texts << QStringLiteral("%1 = %2 order %3 on %4, %5 %6")
                         .arg(line.share)
                         .arg(at("settled_amount").number.value_or(-1))
                         .arg(at("order_id").text, dayOf(at("settled_at").number.value_or(0)).iso(),
                              line.file)
                         .arg(line.row);
        }
        return texts;
    }
};

QTEST_GUILESS_MAIN(TestPayoutRows)
#include "tst_payoutrows.moc"
