#include "models/promotions/ownevents.h"
#include "tests/support/smallshop.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

class TestOwnEvents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedComesBack();
    void withoutAMainDayItIsTheLast();
    void refusesWhatIsNoEvent_data();
    void refusesWhatIsNoEvent();
    void whatCannotBeReadIsLeftOut();
    void itSellsOnAllOfItsDays();
};

void TestOwnEvents::whatWasTypedComesBack()
{
    const auto event = ownEventFromTexts(QStringLiteral("  店庆  2026 "), QStringLiteral("2026-12-10"),
                                         QStringLiteral("2026-12-14"), QStringLiteral("2026-12-12"));
    QVERIFY(event.ok());
    QCOMPARE(event->id, QStringLiteral("2026-12-10 店庆 2026"));
    const Documents documents{{toDocument(*event)}};
    const std::vector<OwnEvent> read = ownEvents(&documents);
    QCOMPARE(read.size(), std::size_t(1));
    QCOMPARE(read.front().id, event->id);
    QCOMPARE(read.front().name, QStringLiteral("店庆 2026"));
    QCOMPARE(read.front().days, period(u"2026-12-10", u"2026-12-14"));
    QCOMPARE(read.front().mainDay, day(u"2026-12-12"));
}

void TestOwnEvents::withoutAMainDayItIsTheLast()
{
    const auto event = ownEventFromTexts(QStringLiteral("周年"), QStringLiteral("2026-12-10"),
                                         QStringLiteral("2026-12-14"), QString());
    QVERIFY(event.ok());
    QCOMPARE(event->mainDay, day(u"2026-12-14"));
}

void TestOwnEvents::refusesWhatIsNoEvent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("main");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *what, const char *name, const char *from, const char *to,
                        const char *main, const char *said) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(from) << QString::fromUtf8(to)
                            << QString::fromUtf8(main) << QString::fromUtf8(said);
    };
    row("blanks are no name", "  ", "2026-12-10", "2026-12-14", "", "needs a name");
    row("a day in another form", "x", "10.12.2026", "2026-12-14", "", "\"10.12.2026\" is not a day");
    row("an end before the beginning", "x", "2026-12-10", "2026-12-09", "",
        "ends on 2026-12-09, before it begins on 2026-12-10");
    row("121 days are too long", "x", "2026-01-01", "2026-05-01", "", "at most 120 days, this one 121");
    row("a main day outside", "x", "2026-12-10", "2026-12-14", "2026-12-15",
        "main day 2026-12-15 lies outside");
}

void TestOwnEvents::refusesWhatIsNoEvent()
{
    QFETCH(QString, name);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, main);
    QFETCH(QString, said);
    const auto event = ownEventFromTexts(name, from, to, main);
    QVERIFY(!event.ok());
    QVERIFY2(event.error().sentence.contains(said), qPrintable(event.error().sentence));
    QCOMPARE(event.error().kind, ErrorKind::Usage);
}

void TestOwnEvents::whatCannotBeReadIsLeftOut()
{
    const Documents documents{
        {{ownEventKind(), QStringLiteral("bad"), {}}, {QStringLiteral("plan"), QStringLiteral("other"), {}}}};
    QVERIFY(ownEvents(&documents).empty());
    QVERIFY(ownEvents(nullptr).empty());
}

void TestOwnEvents::itSellsOnAllOfItsDays()
{
    const auto event = ownEventFromTexts(QStringLiteral("周年"), QStringLiteral("2026-12-10"),
                                         QStringLiteral("2026-12-14"), QStringLiteral("2026-12-12"));
    const PromotionEvent promotion = asPromotion(*event);
    QVERIFY(isOwnEvent(promotion));
    QCOMPARE(promotion.days(), period(u"2026-12-10", u"2026-12-14"));
    QCOMPARE(promotion.anchorDay, day(u"2026-12-12"));
    QCOMPARE(promotion.year, 2026);
    QVERIFY(!promotion.estimated);
    QCOMPARE(promotion.name.zh, QStringLiteral("周年"));
    PromotionEvent other;
    other.series = QStringLiteral("618");
    QVERIFY(!isOwnEvent(other));
}

QTEST_GUILESS_MAIN(TestOwnEvents)
#include "tst_ownevents.moc"
