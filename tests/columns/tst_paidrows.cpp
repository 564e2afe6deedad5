#include "models/columns/paidrows.h"

#include <QtTest>

using namespace shopglass;

using Days = std::vector<std::int32_t>;
Q_DECLARE_METATYPE(Days)

class TestPaidRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeByDay_data();
    void rowsComeByDay();
};

void TestPaidRows::rowsComeByDay_data()
{
    QTest::addColumn<Days>("days");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QStringList>("expected"); // "day: row row …"
    const QStringList none;
    const auto text = [](const char *words) { return QString::fromLatin1(words).split(u'|'); };
    QTest::newRow("no rows") << Days{} << 0 << 10 << none;
    QTest::newRow("nobody paid") << Days{NoDay, NoDay} << 0 << 10 << none;
    QTest::newRow("days ascend whatever the order of the rows")
        << Days{7, 5, 7, 6, 5} << 0 << 10 << text("5: 1 4|6: 3|7: 0 2");
    QTest::newRow("unpaid rows are left out") << Days{5, NoDay, 5, NoDay} << 0 << 10 << text("5: 0 2");
    QTest::newRow("only days from the first to the last")
        << Days{4, 5, 6, 7, 6} << 5 << 6 << text("5: 1|6: 2 4");
    QTest::newRow("days without rows are passed over") << Days{1, 9} << 1 << 9 << text("1: 0|9: 1");
    QTest::newRow("a damaged date among them")
        << Days{5, 3'000'000, 5, -200'000} << -300'000 << 4'000'000 << text("-200000: 3|5: 0 2|3000000: 1");
}

void TestPaidRows::rowsComeByDay()
{
    QFETCH(const Days, days);
    QFETCH(const int, from);
    QFETCH(const int, to);
    QStringList found;
    PaidRows(days).visitDays(from, to, [&found](std::int32_t day, std::span<const std::uint32_t> rows) {
        QString line = QStringLiteral("%1:").arg(day);
        for (const std::uint32_t row : rows)
            line += QStringLiteral(" %1").arg(row);
        found << line;
    });
    QTEST(found, "expected");
}

QTEST_GUILESS_MAIN(TestPaidRows)
#include "tst_paidrows.moc"
