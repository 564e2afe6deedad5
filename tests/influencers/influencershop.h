// A shop of a few orders by distribution, worked out on paper.

#pragma once

#include "models/influencers/influencerview.h"
#include "tests/support/smallanalysis.h"

namespace shopglass::testing {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

enum : std::uint32_t { Nobody, Red, Bright, OtherRed };
enum : std::uint32_t { NoAgents, WithPromoter, PromoterAndLeader, LeaderAlone, AffiliateAlone };

/// Distribution in June 2026: 小红 (11) 60,000 and 20,000, 小明 (12) 15,000, nobody named 5,000; whole
/// 100,000. 小红 was called 老红 before; 13 is called 小红 as well. Own live 50,000 aside. In May: 小明
/// 10,000 of 10,000.
class Shop final
{
public:
    Shop()
        : columns(emptyShop(period(u"2026-05-01", u"2026-06-30")))
    {
        columns.influencers
            = {{}, {text("11"), text("小红")}, {text("12"), text("小明")}, {text("13"), text("小红")}};
        columns.formerNames = {{Red, text("小红")}, {Red, text("老红")}};
        columns.leaders = {{}, {text("70"), text("团长甲")}};
        columns.affiliates = {{}, {text("80"), text("快客乙")}};
        columns.agents = {{},
                          {text("达人号"), true, 0, 0},
                          {text("达人号"), true, 1, 0},
                          {text("达人号"), false, 1, 0},
                          {text("达人号"), false, 0, 1}};
        sell(u"2026-05-10", Bright, 10'000, 1'000, WithPromoter);
        sell(u"2026-06-01", Red, 60'000, 6'000, PromoterAndLeader);
        sell(u"2026-06-02", Red, 20'000, 25'000, WithPromoter);
        sell(u"2026-06-03", Bright, 15'000, 1'500, LeaderAlone);
        sell(u"2026-06-04", Nobody, 5'000, 0, NoAgents);
        sell(u"2026-06-05", Nobody, 50'000, 0, NoAgents, SelfLive);
    }

    void sell(QStringView iso, std::uint32_t influencer, qint64 amount, qint64 commission,
              std::uint32_t agent, std::uint16_t source = DistributionLive)
    {
        OrderSpec spec;
        spec.id = ++m_lastId;
        spec.created = day(iso);
        spec.paid = spec.created;
        spec.amount = amount;
        spec.commission = commission;
        spec.source = source;
        addOrder(columns, spec);
        columns.orders.influencer.back() = influencer;
        columns.orders.agent.push_back(agent);
    }

    /// Free gifts that name nobody, so that May and June have the ten orders of distribution that shares ask
    /// for.
    Shop &withGifts()
    {
        for (int i = 0; i < 9; ++i)
            sell(u"2026-05-12", Nobody, 0, 0, NoAgents);
        for (int i = 0; i < 6; ++i)
            sell(u"2026-06-12", Nobody, 0, 0, NoAgents);
        return *this;
    }

    InfluencerView june() const
    {
        return buildInfluencerView(Evaluator(analysis(columns, period(u"2026-06-01", u"2026-06-30"))));
    }

    StoreColumns columns;

private:
    qint64 m_lastId = 100;
};

} // namespace shopglass::testing
