#include "models/indicators/latestlist.h"
#include "models/indicators/productstock.h"
#include "models/products/opportunitysums.h"

#include <QStringMatcher>

#include <algorithm>
#include <limits>
#include <map>

namespace shopglass {

namespace {

constexpr qsizetype NamesShown = 3;
constexpr double Millionths = 1e6;

/// As words are compared: full-width forms, capitals and blanks make no difference.
QString folded(const QString &text)
{
    QString made;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (!character.isSpace())
            made.append(character);
    }
    return made;
}

/// The names of all products in one text, so that a word is looked for once and not once a product.
class ProductNames final
{
public:
    explicit ProductNames(const std::vector<NamedEntity> &products)
    {
        for (const NamedEntity &product : products) {
            m_starts.push_back(m_text.size());
            m_text += folded(product.name) + QLatin1Char('\n');
        }
    }

    /// Indices of the products whose names hold every word, ascending.
    [[nodiscard]] std::vector<std::size_t> holding(const QStringList &words) const
    {
        std::vector<std::size_t> found;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const std::vector<std::size_t> with = holding(words.at(i));
            if (i == 0) {
                found = with;
                continue;
            }
            std::vector<std::size_t> both;
            std::ranges::set_intersection(found, with, std::back_inserter(both));
            found = std::move(both);
        }
        return found;
    }

    /// Those whose names hold at least such a share of the pairs of characters of all words, ascending: words
    /// of Chinese stand without blanks, and names put other words between their parts.
    [[nodiscard]] std::vector<std::size_t> resembling(const QStringList &words, double share) const
    {
        std::vector<int> held(m_starts.size(), 0);
        int pairs = 0;
        for (const QString &word : words) {
            for (qsizetype at = 0; at + 1 < word.size(); ++at) {
                ++pairs;
                for (const std::size_t product : holding(word.mid(at, 2)))
                    ++held[product];
            }
        }
        std::vector<std::size_t> found;
        for (std::size_t product = 0; product < held.size(); ++product) {
            if (held[product] > 0 && double(held[product]) >= share * double(pairs))
                found.push_back(product);
        }
        return found;
    }

private:
    [[nodiscard]] std::vector<std::size_t> holding(const QString &word) const
    {
        const QStringMatcher matcher(word);
        std::vector<std::size_t> found;
        for (qsizetype at = matcher.indexIn(m_text); at >= 0;) {
            const auto next = std::ranges::upper_bound(m_starts, at);
            found.push_back(std::size_t(next - m_starts.begin()) - 1);
            at = next == m_starts.end() ? -1 : matcher.indexIn(m_text, *next);
        }
        return found;
    }

    QString m_text;
    std::vector<qsizetype> m_starts; ///< of each product's name
};

/// The keyword's words, each long enough to be looked for; empty where none is.
QStringList wordsOf(const QString &keyword, int least)
{
    QStringList words;
    const QString spaced = keyword.normalized(QString::NormalizationForm_KC).simplified();
    for (const QString &part : spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString word = folded(part);
        if (word.size() >= least)
            words << word;
    }
    return words;
}

ListedOpportunity listedAt(const FigureTable &table, std::size_t row)
{
    const auto text = [&](const char *attribute) {
        const TextColumn *column = table.text(QString::fromLatin1(attribute));
        return column ? column->at(row) : QString();
    };
    const auto figure = [&](const char *attribute) {
        const FigureColumn *column = table.figure(QString::fromLatin1(attribute));
        return column ? column->value(row) : std::nullopt;
    };
    ListedOpportunity listed;
    listed.day = Day::fromNumber(table.day[row]);
    listed.keyword = text("keyword");
    listed.category = text("category");
    listed.source = text("source");
    listed.heat = figure("heat");
    listed.rank = figure("rank");
    if (const auto growth = figure("growth"))
        listed.growth = double(*growth) / Millionths;
    listed.priceLow = figure("price_low");
    listed.priceHigh = figure("price_high");
    return listed;
}

std::vector<std::size_t> only(std::vector<std::size_t> products, const std::vector<bool> &flags)
{
    std::erase_if(products, [&flags](std::size_t product) { return !flags[product]; });
    return products;
}

bool comesBefore(const ListedOpportunity &a, const ListedOpportunity &b)
{
    const auto rank = [](const ListedOpportunity &listed) {
        return listed.rank.value_or(std::numeric_limits<qint64>::max());
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return a.heat.value_or(-1) > b.heat.value_or(-1);
}

} // namespace

void addListed(const Evaluator &evaluator, OpportunityView &view)
{
    const AnalysisContext &context = evaluator.context();
    const FigureTable *table = context.columns->figuresOf(QStringLiteral("opportunities"));
    if (!table)
        return;
    for (const std::size_t row : latestListRows(*table, context.today))
        view.listed.push_back(listedAt(*table, row));
    std::ranges::stable_sort(view.listed, comesBefore);
    view.listedInAll = view.listed.size();
    view.listed.resize(std::min(view.listed.size(), OpportunityView::MostListed));
    const ProductNames names(context.columns->products);
    const std::vector<bool> sold = soldProducts(evaluator, view.period);
    const std::vector<bool> offered = offeredProducts(*context.columns, context.today);
    for (ListedOpportunity &listed : view.listed) {
        const QStringList words = wordsOf(listed.keyword, view.rules.wordLength);
        listed.matchable = !words.isEmpty();
        std::vector<std::size_t> fitting = only(names.holding(words), offered);
        if (fitting.empty() && listed.matchable) {
            fitting = only(names.resembling(words, view.rules.similarShare), offered);
            listed.similar = !fitting.empty();
        }
        for (const std::size_t product : fitting) {
            ++listed.products;
            listed.sold += sold[product] ? 1 : 0;
            if (listed.names.size() < NamesShown)
                listed.names << context.columns->products[product].name;
        }
    }
}

} // namespace shopglass
