#include "models/store/rowhead.h"

#include <algorithm>
#include <vector>

namespace shopglass {

namespace {

constexpr std::size_t MostAttributes = 61; ///< three bits of a head are taken

/// Attributes that a kind does not have count for nothing.
AttributeMask maskOfKnown(const ExportKind &kind, std::span<const char *const> ids)
{
    AttributeMask mask = 0;
    for (const char *id : ids) {
        if (const auto attribute = kind.indexOf(QString::fromLatin1(id)))
            mask |= AttributeMask(1) << *attribute;
    }
    return mask;
}

constexpr std::array ShortExport
    = {"created_at", "paid_at",    "order_status",  "paid_amount", "freight",   "shop_discount", "quantity",
       "carrier",    "product_id", "product_title", "spec",        "sku_code",  "unit_price",    "channel",
       "province",   "city",       "tracking_no",   "promised_at", "shipped_at"};
constexpr std::array FullExportToo
    = {"platform_subsidy", "anchor_subsidy", "payment_discount", "payment_method", "account_type",
       "account",          "courier",        "warehouse",        "buyer"};

struct Followers
{
    const char *leader;
    std::array<const char *, 3> inShort; ///< null = nobody more
    std::array<const char *, 3> inFull;
};

constexpr std::array Together = {
    Followers{"promoter_id",
              {"promoter_name", "commission", "commission_rate"},
              {"promoter_name", "commission", "commission_rate"}},
    Followers{"tracking_no", {"shipped_at", nullptr, nullptr}, {"shipped_at", "courier", nullptr}},
    Followers{"paid_at", {"promised_at", nullptr, nullptr}, {"promised_at", "payment_method", "warehouse"}}};

/// Those whose being there differs most often first; all others follow in their own order.
constexpr std::array DifferOften
    = {"promoter_id",     "aftersale_status", "tracking_no", "paid_at",      "leader_id",
       "leader_name",     "channel",          "account",     "account_type", "commission",
       "commission_rate", "promoter_name",    "buyer",       "refund_amount"};

std::span<const char *const> named(const std::array<const char *, 3> &ids)
{
    return {ids.begin(), std::ranges::find(ids, nullptr)};
}

} // namespace

RowHead::RowHead(const ExportKind &kind)
{
    Q_ASSERT(kind.attributes.size() <= MostAttributes);
    for (std::size_t i = 0; i < Together.size(); ++i) {
        const auto leader = kind.indexOf(QString::fromLatin1(Together[i].leader));
        if (!leader)
            continue;
        m_companies[0][i] = {int(*leader), maskOfKnown(kind, named(Together[i].inShort))};
        m_companies[1][i] = {int(*leader), maskOfKnown(kind, named(Together[i].inFull))};
    }
    const AttributeMask usual = maskOfKnown(kind, ShortExport);
    m_usual = {company(usual, 0), company(usual | maskOfKnown(kind, FullExportToo), 1)};
    std::vector<std::uint8_t> order;
    for (const char *id : DifferOften) {
        if (const auto attribute = kind.indexOf(QString::fromLatin1(id)))
            order.push_back(std::uint8_t(*attribute));
    }
    for (std::size_t i = 0; i < m_placeOf.size(); ++i) {
        if (std::ranges::find(order, std::uint8_t(i)) == order.end())
            order.push_back(std::uint8_t(i));
    }
    for (std::size_t place = 0; place < order.size(); ++place) {
        m_attributeAt[place] = order[place];
        m_placeOf[order[place]] = std::uint8_t(place + 1);
    }
}

} // namespace shopglass
