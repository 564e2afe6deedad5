// The own live sessions and short videos of the sample shop: the day's own orders of these carriers, split
// over sessions by account and time of day, and over videos by account and age.

#pragma once

#include "models/sample/samplebook.h"
#include "models/sample/samplefile.h"

#include <array>

namespace shopglass {

class SampleLiveBook final : public SampleBook
{
public:
    explicit SampleLiveBook(const SampleBookContext &context);

    Result<void> day(const SampleDayFigures &figures) override;
    Result<void> finish(QStringList &paths) override;

private:
    Result<void> session(const SampleDayFigures &figures, SampleSlot slot, const SampleSums &sums);
    void audience(const SampleSums &sums, SampleRandom &random, qint64 minutes);

    SampleBookContext m_context;
    SampleFile m_file;
    SampleLine m_line;
    std::vector<std::string> m_hosts, m_titles;
    std::array<std::array<qint64, 2>, 3> m_startHours{}; ///< of morning and evening
    std::array<qint64, 2> m_minutes{}, m_viewsPerClick{}, m_idleViews{};
};

class SampleVideoBook final : public SampleBook
{
public:
    explicit SampleVideoBook(const SampleBookContext &context);

    Result<void> day(const SampleDayFigures &figures) override;
    Result<void> finish(QStringList &paths) override;

private:
    struct Sales
    {
        qint64 orders = 0;
        qint64 gmv = 0;
    };
    /// By day index of publication and account.
    using Open = std::map<std::pair<int, std::size_t>, Sales>;

    Result<void> writeUntil(int dayIndex);
    Result<void> video(int dayIndex, std::size_t account, const Sales &sales);

    SampleBookContext m_context;
    SampleFile m_file;
    SampleLine m_line;
    std::vector<std::string> m_titles;
    std::array<qint64, 2> m_playsPerClick{}, m_idlePlays{};
    Open m_open;
};

} // namespace shopglass
