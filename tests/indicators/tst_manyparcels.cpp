#include "models/indicators/groundwork.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

constexpr int Orders = 200'000;

void addParcel(StoreColumns &columns, int row, BeijingSeconds pickedUp, QStringView signedOn)
{
    columns.shipments.orderRow.push_back(row);
    columns.shipments.shippedAt.push_back(at(day(u"2026-04-01"), 20));
    columns.shipments.pickedUpAt.push_back(pickedUp);
    columns.shipments.signedAt.push_back(at(day(signedOn), 12));
}

/// Orders paid at 11:00 of 2026-04-01, so many that their marks are made on several threads. By the rest of
/// the row divided by four: no parcel; one that is picked up the same day; one of 60 hours later; one of
/// each, the late one first. The order file does not say when every fifth one was shipped.
StoreColumns largeShop()
{
    StoreColumns columns = emptyShop(period(u"2026-04-01", u"2026-06-30"));
    columns.coverage.push_back({QStringLiteral("shipments"), {{day(u"2026-04-01"), day(u"2026-06-30")}}});
    const BeijingSeconds soon = at(day(u"2026-04-01"), 21);
    const BeijingSeconds late = at(day(u"2026-04-03"), 23);
    for (int row = 0; row < Orders; ++row) {
        OrderSpec spec;
        spec.id = row + 1;
        spec.created = day(u"2026-04-01");
        spec.paid = spec.created;
        addOrder(columns, spec);
        if (row % 5 == 0)
            columns.orders.shippedAt[std::size_t(row)] = NoTime;
        if (row % 4 >= 2)
            addParcel(columns, row, late, u"2026-04-05");
        if (row % 2 == 1)
            addParcel(columns, row, soon, u"2026-04-03");
    }
    return columns;
}

} // namespace

class TestManyParcels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_evaluator
            = std::make_unique<Evaluator>(analysis(largeShop(), period(u"2026-04-01", u"2026-06-30")));
    }

    void everyOrderIsMarked()
    {
        const auto counted = [this](std::uint16_t mark) {
            return std::ranges::count_if(marks().marks,
                                         [mark](std::uint16_t marks) { return (marks & mark) != 0; });
        };
        QCOMPARE(counted(PickupDueMark), std::ptrdiff_t(200'000));
        QCOMPARE(counted(PickedUpMark), std::ptrdiff_t(100'000));
        QCOMPARE(counted(PickedUpSoonMark), std::ptrdiff_t(100'000));
    }

    // The first of several parcels decides. Row 100,000 is the first one of the second half.
    void daysOfSigning()
    {
        QString days;
        for (std::size_t row = 99'997; row < 100'004; ++row) {
            const std::int32_t day = marks().signedDay[row];
            days += day == NoDay ? QStringLiteral("-") : Day::fromNumber(day).iso().right(1);
        }
        QCOMPARE(days, QStringLiteral("353-353"));
    }

    void parcelsSayWhatTheOrderFileDoesNot()
    {
        std::ptrdiff_t unknown = 0;
        std::ptrdiff_t ofParcels = 0;
        const BeijingSeconds ofParcel = at(day(u"2026-04-01"), 20);
        for (std::size_t row = 0; row < Orders; ++row) {
            const BeijingSeconds shipped = std::as_const(marks().shippedAt)[row];
            unknown += shipped == NoTime ? 1 : 0;
            ofParcels += shipped == ofParcel ? 1 : 0;
        }
        QCOMPARE(unknown, std::ptrdiff_t(10'000)); // multiples of 20
        QCOMPARE(ofParcels, std::ptrdiff_t(30'000));
    }

private:
    [[nodiscard]] const OrderMarks &marks() const { return m_evaluator->groundwork().marks(); }

    std::unique_ptr<Evaluator> m_evaluator;
};

QTEST_GUILESS_MAIN(TestManyParcels)
#include "tst_manyparcels.moc"
