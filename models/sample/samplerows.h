// Turns orders, after-sales and parcels of the sample shop into the cells that an export made at a moment
// shows.
//
// The cells of the last call stay valid until the next one. Threads: one object per thread.

#pragma once

#include "models/sample/samplecell.h"
#include "models/sample/sampleorders.h"

#include <span>

namespace shopglass {

/// Whether receivers are shown as the buyer gave them or masked. Both are invented.
enum class SamplePrivacy { Plain, Masked };

class SampleRows final
{
public:
    explicit SampleRows(const SampleOrders &orders);

    /// 64 cells in the order of sampleHeaders("orders"). Requires: order.created <= moment.
    std::span<const SampleCell> order(const SampleOrder &order, BeijingSeconds moment, SamplePrivacy privacy);
    /// 41 cells. Requires: aftersale.applied <= moment.
    std::span<const SampleCell> aftersale(const SampleOrder &order, const SampleAftersale &aftersale,
                                          BeijingSeconds moment);
    /// 41 cells of an after-sale whose order, of day `day`, lies outside every file.
    std::span<const SampleCell> orphan(const SampleAftersale &aftersale, Day day, int number,
                                       BeijingSeconds moment);
    /// 8 cells in the order of sampleHeaders("shipments"). Requires: parcel.shipped <= moment.
    std::span<const SampleCell> parcel(const SampleOrder &order, const SampleParcel &parcel,
                                       BeijingSeconds moment);
    /// The first, seventh and eighth of these, as the short form has them.
    std::span<const SampleCell> shortParcel(const SampleOrder &order, const SampleParcel &parcel);

private:
    void begin(std::size_t columns);
    SampleCell &next() { return m_cells[m_at++]; }
    void text(std::string_view value) { next().set(value); }
    void money(qint64 fen) { next().set(SampleCell::Kind::Money, fen); }
    void id(qint64 number) { next().set(SampleCell::Kind::Id, number); }
    void time(std::optional<BeijingSeconds> time, BeijingSeconds moment);
    void promoter(const SamplePromoter *promoter, std::string_view none);

    void orderHead(const SampleOrder &order, BeijingSeconds moment);
    void orderMiddle(const SampleOrder &order, BeijingSeconds moment);
    void orderGoods(const SampleOrder &order);
    void orderPromotion(const SampleOrder &order);
    void orderReceiver(const SampleOrder &order, SamplePrivacy privacy);
    void orderShipping(const SampleOrder &order, BeijingSeconds moment);
    void aftersaleGoods(const SampleOrder &order);
    void aftersaleCase(const SampleAftersale &aftersale, BeijingSeconds moment);
    void aftersaleReturn(const SampleAftersale &aftersale, BeijingSeconds moment);
    void specText(const SampleOrder &order, std::string &out) const;

    const SampleOrders &m_orders;
    std::vector<SampleCell> m_cells;
    std::size_t m_at = 0;
    std::string m_scratch;
    std::vector<std::string> m_statuses, m_tracking, m_messages, m_remarks, m_flags, m_payments;
    std::string m_no, m_shop, m_shipKind, m_nick, m_returnAddress, m_returnContact, m_operator, m_description;
};

} // namespace shopglass
