// What buyers of the sample shop think of their orders: few of them say so, and a late parcel, bad goods or a
// day with slow answers shows in the stars.
//
// Threads: immutable after construction.

#pragma once

#include "models/sample/samplebook.h"
#include "models/sample/samplefile.h"

#include <optional>

namespace shopglass {

struct SampleReview
{
    BeijingSeconds created = 0;
    int quality = 5; ///< stars, 1 … 5
    int service = 5;
    int logistics = 5;
    std::optional<std::size_t> text; ///< index; none = the buyer left it empty
    bool replied = false;
};

class SampleReviews final
{
public:
    explicit SampleReviews(const SampleBookContext &context);

    /// The review of an order, if there is one by now.
    [[nodiscard]] std::optional<SampleReview> of(const SampleOrder &order) const;

private:
    void plantBad(const SampleOrder &order, SampleReview &review) const;

    SampleBookContext m_context;
    int m_perMille = 0;
    int m_replyPercent = 0;
    quint32 m_texts = 0;
};

/// 评价.
class SampleReviewBook final : public SampleBook
{
public:
    SampleReviewBook(const SampleBookContext &context, const SampleReviews &reviews);

    Result<void> order(const SampleOrder &order) override;
    Result<void> finish(QStringList &paths) override;

private:
    const SampleReviews &m_reviews;
    SampleFile m_file;
    SampleLine m_line;
    std::vector<std::string> m_texts;
    std::string m_noText, m_nick, m_yes, m_no;
};

/// Whether a day's parcels go out late and messages wait: a streak of the demand.
bool isSlowDay(const SampleDay &day);

} // namespace shopglass
