// The ad reports of the sample shop: spend and what came of it by campaign, by day, and for the last days by
// hour instead. What the platform attributes to ads is a part of the own live and video sales of the day.

#pragma once

#include "models/sample/samplebook.h"
#include "models/sample/samplefile.h"

#include <array>

namespace shopglass {

class SampleAdBook final : public SampleBook
{
public:
    explicit SampleAdBook(const SampleBookContext &context);

    Result<void> day(const SampleDayFigures &figures) override;
    Result<void> finish(QStringList &paths) override;

private:
    struct Campaign
    {
        qint64 id = 0;
        qint64 unitId = 0;
        std::string name, unit, goal;
        qint64 sharePercent = 0; ///< of the own sales that ads can claim
        qint64 leastRoi = 0; ///< percent
        qint64 mostRoi = 0;
        bool onlyBurst = false;
    };
    /// What one campaign did in a day or an hour.
    struct Outcome
    {
        qint64 spend = 0; ///< fen
        qint64 gmv = 0; ///< fen, of the same day
        qint64 orders = 0;
        qint64 impressions = 0;
        qint64 clicks = 0;

        void add(const Outcome &other);
    };

    [[nodiscard]] Outcome resultOf(const Campaign &campaign, const SampleDayFigures &figures,
                                   SampleRandom &random) const;
    void line(std::string_view when, const Campaign *campaign, const Outcome &result, int dayIndex);
    void windows(const Outcome &result, int dayIndex);
    Result<void> hours(const SampleDayFigures &figures, const Campaign &campaign, const Outcome &result,
                       SampleRandom &random);
    [[nodiscard]] std::string dayText(int dayIndex) const;

    SampleBookContext m_context;
    SampleFile m_days, m_hours;
    SampleLine m_line;
    std::vector<Campaign> m_campaigns;
    std::vector<quint32> m_windowDays, m_windowPercent;
    std::string m_total;
    int m_hourlyDays = 0;
    int m_burstPercent = 0;
    Outcome m_sum; ///< of the file by day, for its last row
};

} // namespace shopglass
