// Reads "planning" of promotions.json.

#include "models/rulebook/promotionrules.h"
#include "models/rulebook/rulebookloader.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PromotionFaultTexts)
};

} // namespace

const QStringList &promotionPhaseIds()
{
    static const QStringList ids{QStringLiteral("signup"), QStringLiteral("seeding"),
                                 QStringLiteral("warmup"), QStringLiteral("burst"),
                                 QStringLiteral("encore"), QStringLiteral("review")};
    return ids;
}

void RulebookLoader::readPlanning(JsonNode &root)
{
    PromotionRules rules;
    JsonNode node = root.object(QLatin1String("planning"));
    rules.salePhases = node.texts(QLatin1String("sale_phases"));
    for (const QString &phase : std::as_const(rules.salePhases)) {
        if (!promotionPhaseIds().contains(phase))
            node.fault(QLatin1String("sale_phases"), Texts::tr("“%1” is no phase.").arg(phase));
    }
    rules.trendDays = node.integer(QLatin1String("trend_days"), 7, 180);
    rules.leastTrendDays = node.integer(QLatin1String("least_trend_days"), 1, 180);
    rules.paceLeastDays = node.integer(QLatin1String("pace_least_days"), 2, 60);
    rules.paceLeastShare = node.number(QLatin1String("pace_least_share"), 0.001, 1);
    rules.bandWidth = node.number(QLatin1String("band_width"), 0.1, 5);
    rules.notedGap = node.number(QLatin1String("noted_gap"), 0, 1);
    rules.stockPaceDays = node.integer(QLatin1String("stock_pace_days"), 1, 90);
    rules.stockLeastPieces = node.integer(QLatin1String("stock_least_pieces"), 1, 100000);
    rules.stockListDays = node.integer(QLatin1String("stock_list_days"), 0, 365);
    rules.stockAheadDays = node.integer(QLatin1String("stock_ahead_days"), 1, 365);
    rules.refundDays = node.integer(QLatin1String("refund_days"), 0, 180);
    rules.imagePrice = node.number(QLatin1String("image_price"), 0, 1);
    rules.trafficPrice = node.number(QLatin1String("traffic_price"), 0, 1);
    rules.trafficPieces = node.number(QLatin1String("traffic_pieces"), 0, 1);
    rules.roleLeastPieces = node.integer(QLatin1String("role_least_pieces"), 1, 100000);
    rules.notedChange = node.number(QLatin1String("noted_change"), 0, 10);
    rules.badRefundTimes = node.number(QLatin1String("bad_refund_times"), 1, 100);
    rules.judgedOrders = node.integer(QLatin1String("judged_orders"), 1, 100000);
    rules.listedRows = node.integer(QLatin1String("listed_rows"), 1, 1000);
    rules.peakDays = node.integer(QLatin1String("peak_days"), 1, 10);
    for (const double days : node.numbers(QLatin1String("refund_windows"), 1, 180))
        rules.refundWindows.push_back(static_cast<int>(days));
    if (std::ranges::adjacent_find(rules.refundWindows, std::greater_equal<>()) != rules.refundWindows.end())
        node.fault(QLatin1String("refund_windows"), Texts::tr("must ascend."));
    rules.ownAccounts = node.texts(QLatin1String("own_accounts"));
    rules.partnerAccounts = node.texts(QLatin1String("partner_accounts"));
    rules.contentCarriers = node.texts(QLatin1String("content_carriers"));
    rules.shelfCarriers = node.texts(QLatin1String("shelf_carriers"));
    rules.provenance = node.provenance();
    if (rules.leastTrendDays > rules.trendDays)
        node.fault(QLatin1String("least_trend_days"), Texts::tr("is more than trend_days."));
    node.refuseOthers();
    m_book->m_promotionRules = std::make_shared<const PromotionRules>(std::move(rules));
}

} // namespace shopglass
