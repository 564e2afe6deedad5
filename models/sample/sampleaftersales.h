// Why buyers of the sample shop want their money back, and how each of these cases goes.
//
// Threads: immutable after construction.

#pragma once

#include "models/sample/sampleorder.h"
#include "models/sample/samplerandom.h"
#include "models/sample/sampletroubles.h"

class QJsonObject;

namespace shopglass {

class SampleAftersales final
{
public:
    explicit SampleAftersales(quint64 seed, const SampleTroubles &troubles = {});

    /// What the buyer of a paid order does about it before it is shipped: `order.parcels` must be filled with
    /// the parcels that would be sent, and is emptied when the money goes back first. Adds later cases as
    /// well.
    void addTo(SampleOrder &order) const;

    /// A case of an order from before the first file: nothing else is known of it.
    [[nodiscard]] SampleAftersale orphan(int number, BeijingSeconds applied) const;

    [[nodiscard]] const std::string &typeText(SampleAftersaleType type) const;
    /// 售后状态 as seen at `moment`.
    [[nodiscard]] const std::string &stateText(const SampleAftersale &aftersale, BeijingSeconds moment) const;
    /// Whether the reason given is the goods' quality.
    [[nodiscard]] bool isQuality(const SampleAftersale &aftersale) const;
    [[nodiscard]] const std::vector<std::string> &methods() const noexcept { return m_methods; }
    [[nodiscard]] const std::vector<std::string> &returnStates() const noexcept { return m_returnStates; }

private:
    /// Why the buyer of an order wants the money back, if at all.
    enum class Cause { None, Usual, Size, Influencer, Unshipped };
    [[nodiscard]] Cause causeOf(const SampleOrder &order, SampleRandom &random) const;
    void addPlanted(SampleOrder &order, Cause cause, SampleRandom &random) const;
    static void number(SampleOrder &order, SampleRandom &random);
    [[nodiscard]] SampleAftersale unshipped(const SampleOrder &order, SampleRandom &random) const;
    [[nodiscard]] SampleAftersale shipped(const SampleOrder &order, SampleRandom &random) const;
    [[nodiscard]] SampleAftersale second(const SampleOrder &order, SampleRandom &random) const;
    [[nodiscard]] SampleAftersaleEnd pickEnd(SampleRandom &random) const;
    void giveReason(SampleAftersale &aftersale, int qualityPerMille, SampleRandom &random) const;
    /// The last case ended the order before it was shipped, or stopped its parcels on their way.
    static void stopShipping(SampleOrder &order);

    quint64 m_seed;
    SampleTroubles m_troubles;
    std::vector<std::string> m_types, m_ends, m_labels, m_methods, m_returnStates;
    std::string m_processing;
    std::vector<std::string> m_qualityReasons, m_unshippedReasons, m_otherReasons;
    int m_unshippedPercent = 0;
    int m_refundOnlyPercent = 0;
    int m_exchangePercent = 0;
    int m_closedPercent = 0;
    int m_failedPercent = 0;
    int m_secondPercent = 0;
    int m_qualityPerMille = 0;
    int m_secondQualityPerMille = 0;
};

} // namespace shopglass
