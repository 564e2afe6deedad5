#include "models/sample/samplereviews.h"

#include "models/sample/sampledata.h"

namespace shopglass {

namespace {

constexpr BeijingSeconds Hour = 3'600;
constexpr BeijingSeconds Promise = 48 * Hour;
constexpr int UsualLatePercent = 5; // above this a day belongs to a slow streak
constexpr int BadFrom = 2;

QJsonObject reviewData()
{
    return sampleData(QStringLiteral("operations"))[QLatin1String("reviews")].toObject();
}

int stars(SampleRandom &random)
{
    const auto point = random.below(100);
    return point < 79 ? 5 : point < 91 ? 4 : point < 95 ? 3 : point < 97 ? 2 : 1;
}

} // namespace

bool isSlowDay(const SampleDay &day)
{
    return day.latePercent > UsualLatePercent;
}

SampleReviews::SampleReviews(const SampleBookContext &context)
    : m_context(context)
{
    const QJsonObject data = reviewData();
    m_perMille = data[QLatin1String("per_mille")].toInt();
    m_replyPercent = data[QLatin1String("reply_percent")].toInt();
    m_texts = static_cast<quint32>(sampleTexts(data[QLatin1String("texts")]).size());
}

std::optional<SampleReview> SampleReviews::of(const SampleOrder &order) const
{
    if (!order.received || *order.received > m_context.moment)
        return {};
    SampleRandom random(m_context.options.seed, SampleStream::Reviews, static_cast<quint64>(order.ordinal));
    if (!random.perMille(m_perMille))
        return {};
    SampleReview review;
    review.created = *order.received + random.between(Hour / 2, 120 * Hour);
    review.quality = stars(random);
    review.service = std::max(review.quality, stars(random));
    review.logistics = std::max(review.quality, stars(random));
    const bool bad
        = !order.aftersales.empty() && m_context.orders.aftersales().isQuality(order.aftersales.front());
    if (bad)
        review.quality = static_cast<int>(random.between(1, BadFrom));
    const int dayIndex = dayOf(order.created) - m_context.orders.demand().firstDay();
    const bool late = !order.parcels.empty() && !order.presale
        && order.parcels.front().pickedUp > order.paid.value_or(order.created) + Promise;
    if (late)
        review.logistics = static_cast<int>(random.between(1, 3));
    if (isSlowDay(m_context.orders.demand().day(dayIndex)) && random.percent(35))
        review.service = static_cast<int>(random.between(1, 3));
    plantBad(order, review);
    if (random.percent(62))
        review.text = random.below(m_texts);
    review.replied = random.percent(m_replyPercent);
    if (review.created > m_context.moment)
        return {};
    return review;
}

/// Of a product or a courier with a planted problem.
void SampleReviews::plantBad(const SampleOrder &order, SampleReview &review) const
{
    const SampleTroubles &troubles = m_context.options.troubles;
    SampleRandom random(m_context.options.seed, SampleStream::Troubles,
                        (static_cast<quint64>(order.ordinal) << 32) + 1);
    const SampleGoods &goods = m_context.orders.goods();
    if (order.product == &goods.products()[goods.bestSeller()] && random.percent(troubles.badReviewPercent))
        review.quality = static_cast<int>(random.between(1, BadFrom));
    const bool slow = !order.parcels.empty() && order.parcels.front().courier == SampleSlowCourier;
    if (slow && random.percent(troubles.courierSlowPercent / 2))
        review.logistics = static_cast<int>(random.between(1, BadFrom));
}

SampleReviewBook::SampleReviewBook(const SampleBookContext &context, const SampleReviews &reviews)
    : m_reviews(reviews)
    , m_file(context.options.folder, QStringLiteral("reviews"), context.daysText())
{
    const QJsonObject data = reviewData();
    m_texts = sampleTexts(data[QLatin1String("texts")]);
    m_noText = sampleText(data[QLatin1String("no_text")]);
    m_nick = sampleText(data[QLatin1String("nick")]);
    m_yes = sampleText(data[QLatin1String("yes")]);
    m_no = sampleText(data[QLatin1String("no")]);
}

Result<void> SampleReviewBook::order(const SampleOrder &order)
{
    const auto review = m_reviews.of(order);
    if (!review)
        return {};
    m_line.begin();
    m_line.id(60'000'000'000'000 + order.ordinal);
    m_line.id(order.id);
    m_line.id(order.product->id);
    m_line.text(order.product->title);
    m_line.text(m_nick);
    m_line.time(review->created);
    m_line.count(review->quality);
    m_line.count(review->service);
    m_line.count(review->logistics);
    m_line.text(review->text ? m_texts[*review->text] : m_noText);
    m_line.text(review->replied ? m_yes : m_no);
    return m_file.row(m_line);
}

Result<void> SampleReviewBook::finish(QStringList &paths)
{
    return m_file.finish(paths);
}

} // namespace shopglass
