// What the sample shop sells: products with prices, launches that succeed or fail, products that pause and
// return.
//
// Day indexes count from 0, the first day with data. Threads: immutable after construction.

#pragma once

#include "models/sample/sampleshop.h"

#include <optional>
#include <string>
#include <vector>

namespace shopglass {

class SampleRandom;

/// How a product is sold at a given age: who brings its buyers.
enum class SampleStage { Seeding, Nurturing, Mature };

struct SampleCategory
{
    std::string name;
    quint32 weight = 0;
    qint64 leastPrice = 0; ///< fen
    qint64 mostPrice = 0; ///< fen
    int refundPerMille = 0;
    int leastRate = 0; ///< commission, percent
    int mostRate = 0;
    std::vector<quint32> season; ///< percent per month
    std::vector<std::string> adjectives, nouns, tails;
    std::string specAName, specBName;
    std::vector<std::string> specA, specB;
};

struct SampleProduct
{
    qint64 id = 0;
    std::size_t category = 0;
    std::string title;
    std::string skuPrefix;
    qint64 price = 0; ///< fen
    int rate = 0; ///< commission, percent
    int refundPerMille = 0;
    quint32 popularity = 0;
    std::optional<int> launchDay; ///< day index of the first sale; none for standing goods
    bool fails = false; ///< a launch that nobody wants after its first weeks
    std::optional<int> pauseFrom; ///< first day without sales
    int pauseDays = 0;
    int fallPercent = 0; ///< of the demand after the seeding stage, lost; a planted problem
    bool onlySeeded = false; ///< never leaves the seeding stage; a planted problem
    std::optional<std::size_t> badSpecB; ///< the size that is sent back for quality; a planted problem
};

class SampleGoods final
{
public:
    explicit SampleGoods(const SampleOptions &options);

    [[nodiscard]] const std::vector<SampleProduct> &products() const noexcept { return m_products; }
    /// The standing product that is wanted most, where planted problems of one product show.
    [[nodiscard]] std::size_t bestSeller() const;
    [[nodiscard]] const SampleCategory &categoryOf(const SampleProduct &product) const
    {
        return m_categories[product.category];
    }
    /// How much a product is wanted on a day; 0 when it is not sold. `month` is 1 … 12.
    [[nodiscard]] quint32 weightOn(const SampleProduct &product, int dayIndex, int month) const;
    [[nodiscard]] SampleStage stageOn(const SampleProduct &product, int dayIndex) const;

private:
    void readCategories();
    [[nodiscard]] SampleProduct standingProduct(quint64 seed, int index, int count) const;
    void makeLaunch(SampleProduct &product, SampleRandom &random, int days) const;
    void pauseSome(SampleRandom &random, int days);
    void plant(const SampleOptions &options);

    std::vector<SampleCategory> m_categories;
    std::vector<SampleProduct> m_products;
    int m_seedingDays = 0;
    int m_nurturingDays = 0;
    quint32 m_seedingPercent = 0;
    quint32 m_nurturingPercent = 0;
    quint32 m_harvestPercent = 0;
    int m_failedDays = 0;
    int m_failedPercent = 0;
};

} // namespace shopglass
