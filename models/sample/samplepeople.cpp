#include "models/sample/samplepeople.h"

#include "models/sample/sampledata.h"
#include "models/sample/samplerandom.h"

#include <QJsonArray>

#include <numeric>

namespace shopglass {

namespace {

std::vector<SamplePromoter> promoters(const std::vector<std::string> &names, qint64 firstId)
{
    std::vector<SamplePromoter> result;
    for (std::size_t index = 0; index < names.size(); ++index)
        result.push_back({firstId + static_cast<qint64>(index) * 7'919, names[index], 0, 1});
    return result;
}

std::string digits(qint64 number, int width)
{
    std::string text = std::to_string(number);
    return std::string(static_cast<std::size_t>(width) - std::min<std::size_t>(text.size(), width), '0')
        + text;
}

} // namespace

SamplePeople::SamplePeople(const SampleOptions &options)
    : m_seed(options.seed)
{
    const QJsonObject data = sampleData(QStringLiteral("people"));
    const auto texts = [&](QLatin1String key) { return sampleTexts(data[key]); };
    m_surnames = texts(QLatin1String("surnames"));
    m_given = texts(QLatin1String("given"));
    m_phonePrefixes = texts(QLatin1String("phone_prefixes"));
    m_districts = texts(QLatin1String("districts"));
    m_streets = texts(QLatin1String("streets"));
    m_nickHeads = texts(QLatin1String("nick_heads"));
    m_nickTails = texts(QLatin1String("nick_tails"));
    m_accounts = texts(QLatin1String("own_accounts"));
    m_couriers = texts(QLatin1String("couriers"));
    m_warehouses = texts(QLatin1String("warehouses"));
    const QJsonObject words = data[QLatin1String("words")].toObject();
    m_maskedTail = sampleText(words[QLatin1String("masked_tail")]);
    m_maskedAddress = sampleText(words[QLatin1String("masked_address")]);
    m_roadPattern = sampleText(words[QLatin1String("road")]);
    m_leaders = promoters(texts(QLatin1String("leaders")), 2'810'000'417);
    m_affiliates = promoters(texts(QLatin1String("affiliates")), 3'920'000'811);

    std::vector<quint32> weights;
    for (const auto &value : data[QLatin1String("provinces")].toArray()) {
        m_provinces.push_back({sampleText(value[QLatin1String("name")]),
                               static_cast<quint32>(value[QLatin1String("weight")].toInt()),
                               value[QLatin1String("hours")].toInt(),
                               sampleTexts(value[QLatin1String("cities")])});
        weights.push_back(m_provinces.back().weight);
    }
    m_provinceSums = runningSums(weights);

    const qint64 wanted
        = options.orders * data[QLatin1String("influencers_per_thousand_orders")].toInt() / 1'000;
    makeInfluencers(
        options,
        static_cast<int>(std::clamp<qint64>(wanted, data[QLatin1String("influencers_least")].toInt(),
                                            data[QLatin1String("influencers_most")].toInt())));
}

void SamplePeople::makeInfluencers(const SampleOptions &options, int count)
{
    std::vector<quint32> weights;
    for (int index = 0; index < count; ++index) {
        SampleRandom random(options.seed, SampleStream::Influencers, static_cast<quint64>(index));
        SamplePromoter influencer;
        influencer.id = 1'000'000'000 + random.between(0, 999'999) * 1'000 + index;
        influencer.name = random.pick(m_nickHeads) + random.pick(m_nickTails) + std::to_string(index + 1);
        influencer.premium = static_cast<int>(random.between(0, 8));
        influencer.weight = 12'000 / static_cast<quint32>(index + 3) + 60;
        weights.push_back(influencer.weight);
        m_influencers.push_back(std::move(influencer));
    }
    const int share = options.troubles.influencerSharePercent;
    if (share > 0) {
        const quint32 others = std::accumulate(weights.begin() + 1, weights.end(), 0U);
        weights.front() = others * static_cast<quint32>(share) / static_cast<quint32>(100 - share);
    }
    m_influencers.front().refundPercent = options.troubles.influencerRefundPercent;
    m_influencerSums = runningSums(weights);
}

std::size_t SamplePeople::provinceOf(qint64 buyerNumber) const
{
    SampleRandom random(m_seed, SampleStream::BuyerData, static_cast<quint64>(buyerNumber));
    return random.weighted(m_provinceSums);
}

SampleBuyer SamplePeople::buyer(qint64 number) const
{
    SampleRandom random(m_seed, SampleStream::BuyerData, static_cast<quint64>(number));
    SampleBuyer buyer;
    buyer.province = random.weighted(m_provinceSums);
    const std::string &surname = random.pick(m_surnames);
    buyer.name = surname + random.pick(m_given);
    buyer.maskedName = surname + m_maskedTail;
    // Eight digits from the buyer's number make phones unique up to a hundred million buyers; the factor is
    // odd and not divisible by five, so it only shuffles them.
    const qint64 shuffled = (number * 48'271 + static_cast<qint64>(m_seed % 9'973)) % 100'000'000;
    buyer.phone
        = m_phonePrefixes[static_cast<std::size_t>(number) % m_phonePrefixes.size()] + digits(shuffled, 8);
    buyer.maskedPhone = buyer.phone.substr(0, 3) + "****" + buyer.phone.substr(7);
    buyer.platformId = 400'000'000 + shuffled;
    buyer.city = random.pick(m_provinces[buyer.province].cities);
    buyer.district = random.pick(m_districts);
    buyer.street = random.pick(m_streets);
    std::string road = m_roadPattern;
    road.replace(road.find("%1"), 2, std::to_string(random.between(1, 99)));
    road.replace(road.find("%2"), 2, std::to_string(random.between(1, 300)));
    buyer.address = m_provinces[buyer.province].name + buyer.city + buyer.district + buyer.street + road;
    buyer.maskedAddress = m_provinces[buyer.province].name + buyer.city + buyer.district + m_maskedAddress;
    return buyer;
}

} // namespace shopglass
