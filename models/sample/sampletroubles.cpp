#include "models/sample/sampletroubles.h"

#include "models/sample/sampledata.h"
#include "models/sample/sampletexts.h"

#include <QJsonArray>

namespace shopglass {

namespace {

constexpr int FullStrength = 100;

struct Parameter
{
    QLatin1String key;
    int SampleTroubles::*value;
};

constexpr Parameter Parameters[] = {
    {QLatin1String("calm"), &SampleTroubles::calm},
    {QLatin1String("refund_percent"), &SampleTroubles::refundPercent},
    {QLatin1String("late_percent"), &SampleTroubles::latePercent},
    {QLatin1String("warehouse_late_percent"), &SampleTroubles::warehouseLatePercent},
    {QLatin1String("last_month_percent"), &SampleTroubles::lastMonthPercent},
    {QLatin1String("score_fall"), &SampleTroubles::scoreFall},
    {QLatin1String("settlement_per_mille"), &SampleTroubles::settlementPerMille},
    {QLatin1String("size_percent"), &SampleTroubles::sizePercent},
    {QLatin1String("influencer_refund_percent"), &SampleTroubles::influencerRefundPercent},
    {QLatin1String("influencer_share_percent"), &SampleTroubles::influencerSharePercent},
    {QLatin1String("unshipped_percent"), &SampleTroubles::unshippedPercent},
    {QLatin1String("refund_only_hours"), &SampleTroubles::refundOnlyHours},
    {QLatin1String("return_hours"), &SampleTroubles::returnHours},
    {QLatin1String("market_percent"), &SampleTroubles::marketPercent},
    {QLatin1String("stock_days"), &SampleTroubles::stockDays},
    {QLatin1String("shelf_percent"), &SampleTroubles::shelfPercent},
    {QLatin1String("launch_shelf_percent"), &SampleTroubles::launchShelfPercent},
    {QLatin1String("launch_fall_percent"), &SampleTroubles::launchFallPercent},
    {QLatin1String("launch_percent"), &SampleTroubles::launchPercent},
    {QLatin1String("distribution_percent"), &SampleTroubles::distributionPercent},
    {QLatin1String("own_live_percent"), &SampleTroubles::ownLivePercent},
    {QLatin1String("rate_points"), &SampleTroubles::ratePoints},
    {QLatin1String("ad_spend_percent"), &SampleTroubles::adSpendPercent},
    {QLatin1String("search_exposure_percent"), &SampleTroubles::searchExposurePercent},
    {QLatin1String("new_buyer_percent"), &SampleTroubles::newBuyerPercent},
    {QLatin1String("bad_review_percent"), &SampleTroubles::badReviewPercent},
    {QLatin1String("slow_agent_percent"), &SampleTroubles::slowAgentPercent},
    {QLatin1String("idle_sessions"), &SampleTroubles::idleSessions},
    {QLatin1String("courier_slow_percent"), &SampleTroubles::courierSlowPercent},
    {QLatin1String("own_sale_percent"), &SampleTroubles::ownSalePercent},
    {QLatin1String("orders_gap_days"), &SampleTroubles::ordersGapDays},
    {QLatin1String("aftersales_gap_days"), &SampleTroubles::aftersalesGapDays},
    {QLatin1String("shipments_gap_days"), &SampleTroubles::shipmentsGapDays},
};

QJsonArray planted()
{
    return sampleData(QStringLiteral("shops"))[QLatin1String("planted")].toArray();
}

/// The problem of this name; empty when there is none.
QJsonObject problemNamed(const QString &name)
{
    for (const QJsonValue &problem : planted()) {
        if (problem[QLatin1String("id")].toString() == name)
            return problem.toObject();
    }
    return {};
}

} // namespace

void plantTroubles(const QJsonObject &problem, int strength, SampleTroubles &troubles)
{
    for (const Parameter &parameter : Parameters) {
        const QJsonValue full = problem[parameter.key];
        if (!full.isDouble())
            continue;
        const int usual = troubles.*parameter.value;
        troubles.*parameter.value = usual + (full.toInt() - usual) * strength / FullStrength;
    }
}

QStringList plantableProblems()
{
    QStringList names;
    for (const QJsonValue &problem : planted())
        names.append(problem[QLatin1String("id")].toString());
    return names;
}

Result<std::vector<SamplePlant>> plantNamed(const QStringList &names, SampleTroubles &troubles)
{
    std::vector<SamplePlant> plants;
    for (const QString &name : names) {
        const QStringList parts = name.split(QLatin1Char('='));
        SamplePlant plant;
        plant.id = parts.first();
        const QJsonObject problem = problemNamed(plant.id);
        if (problem.isEmpty())
            return Error{SampleTexts::tr("\"%1\" cannot be planted; choose from %2. No file was written.")
                             .arg(plant.id, plantableProblems().join(QStringLiteral(", "))),
                         {},
                         ErrorKind::Usage};
        bool good = parts.size() <= 2;
        if (parts.size() == 2)
            plant.strength = parts.last().toInt(&good);
        if (!good || plant.strength < 1 || plant.strength > FullStrength)
            return Error{
                SampleTexts::tr("The strength of \"%1\" must be a whole number from 1 to 100. No file "
                                "was written.")
                    .arg(name),
                {},
                ErrorKind::Usage};
        plantTroubles(problem, plant.strength, troubles);
        plant.answeredBy = problem[QLatin1String("answered_by")].toVariant().toStringList();
        plant.measure = problem[QLatin1String("measure")].toString();
        plant.subject = problem[QLatin1String("subject")].toString();
        plants.push_back(std::move(plant));
    }
    return plants;
}

} // namespace shopglass
