// RulebookLoader's files about buyers, the growth flywheel, opportunities and the scoreboards of methods.

#include "models/base/numberformat.h"
#include "models/rulebook/growth.h"
#include "models/rulebook/rulebookloader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(GrowthFaultTexts)
};

using Thresholds = std::vector<std::pair<QString, QString>>;

constexpr int MostDays = 365;
constexpr int MostOrders = 100000;
constexpr double HighestFen = 1e12;

const QStringList &placeIds()
{
    static const QStringList ids = [] {
        QStringList made;
        for (int i = 0; i < FlywheelPlaceCount; ++i)
            made.append(flywheelPlaceId(FlywheelPlace(i)));
        return made;
    }();
    return ids;
}

/// The rule's thresholds as they stand in its words.
Thresholds thresholdsOf(const FlywheelRules &rules)
{
    const auto share = [](double value) { return percent(value, 0); };
    const auto times = [](double value) { return QString::number(value, 'g', 4); };
    const auto number = [](int value) { return QString::number(value); };
    return {{QStringLiteral("{new_days}"), number(rules.newDays)},
            {QStringLiteral("{window_days}"), number(rules.windowDays)},
            {QStringLiteral("{hit_share}"), share(rules.hitShare)},
            {QStringLiteral("{hit_rise}"), times(rules.hitRise)},
            {QStringLiteral("{hit_median}"), times(rules.hitMedian)},
            {QStringLiteral("{hit_orders}"), number(rules.hitOrders)},
            {QStringLiteral("{steady_days}"), number(rules.steadyDays)},
            {QStringLiteral("{peak_days}"), number(rules.peakDays)},
            {QStringLiteral("{peak_orders}"), number(rules.peakOrders)},
            {QStringLiteral("{clearing_share}"), share(rules.clearingShare)},
            {QStringLiteral("{clearing_price}"), share(rules.clearingPrice)},
            {QStringLiteral("{clearing_quantity}"), number(rules.clearingQuantity)}};
}

QString filledIn(QString words, const Thresholds &thresholds, JsonNode &node)
{
    for (const auto &[name, value] : thresholds)
        words.replace(name, value);
    static const QRegularExpression placeholder(QStringLiteral("\\{[^}]*\\}"));
    const auto unknown = placeholder.match(words);
    if (unknown.hasMatch())
        node.fault(QLatin1String("words"), Texts::tr("there is no threshold “%1”.").arg(unknown.captured()));
    return words;
}

FlywheelRules readFlywheelRule(JsonNode &node)
{
    FlywheelRules rules;
    rules.newDays = node.integer(QLatin1String("new_days"), 1, MostDays);
    rules.windowDays = node.integer(QLatin1String("window_days"), 2, 90);
    rules.hitShare = node.number(QLatin1String("hit_share"), 0.01, 1.0);
    rules.hitRise = node.number(QLatin1String("hit_rise"), 1.0, 100.0);
    rules.hitMedian = node.number(QLatin1String("hit_median"), 1.0, 100.0);
    rules.hitOrders = node.integer(QLatin1String("hit_orders"), 1, MostOrders);
    rules.steadyDays = node.integer(QLatin1String("steady_days"), 1, 90);
    rules.peakDays = node.integer(QLatin1String("peak_days"), 14, MostDays);
    rules.peakOrders = node.integer(QLatin1String("peak_orders"), 1, MostOrders);
    rules.clearingShare = node.number(QLatin1String("clearing_share"), 0.0, 1.0);
    rules.clearingPrice = node.number(QLatin1String("clearing_price"), 0.0, 1.0);
    rules.clearingQuantity = node.integer(QLatin1String("clearing_quantity"), 1, MostOrders);
    rules.daysInPlace = node.integer(QLatin1String("days_in_place"), 0, 90);
    rules.provenance = node.provenance();
    if (rules.steadyDays > rules.windowDays)
        node.fault(QLatin1String("steady_days"), Texts::tr("is more than the window has days."));
    if (rules.peakDays < 2 * rules.windowDays)
        node.fault(QLatin1String("peak_days"), Texts::tr("must hold two windows."));
    node.refuseOthers();
    return rules;
}

ScoreboardLetter readLetter(JsonNode &node)
{
    ScoreboardLetter letter;
    letter.id = node.id(QLatin1String("id"));
    letter.letter = node.text(QLatin1String("letter"));
    letter.name = node.localText(QLatin1String("name"));
    letter.meaning = node.localText(QLatin1String("meaning"));
    letter.indicators = node.texts(QLatin1String("indicators"));
    letter.provenance = node.provenance();
    node.refuseOthers();
    return letter;
}

} // namespace

QString flywheelPlaceId(FlywheelPlace place)
{
    switch (place) {
    case FlywheelPlace::New:
        return QStringLiteral("new");
    case FlywheelPlace::Hit:
        return QStringLiteral("hit");
    case FlywheelPlace::Steady:
        return QStringLiteral("steady");
    case FlywheelPlace::Clearing:
        return QStringLiteral("clearing");
    case FlywheelPlace::Idle:
        break;
    }
    return QStringLiteral("idle");
}

void RulebookLoader::readBuyers(JsonNode &root)
{
    auto rules = std::make_shared<BuyerRules>();
    JsonNode node = root.object(QLatin1String("rule"));
    rules->historyDays = node.integer(QLatin1String("history_days"), 0, 2 * MostDays);
    rules->cohortMonths = node.integer(QLatin1String("cohort_months"), 2, 24);
    rules->minimumBuyers = node.integer(QLatin1String("minimum_buyers"), 1, MostOrders);
    rules->provincesShown = node.integer(QLatin1String("provinces_shown"), 1, 40);
    rules->provenance = node.provenance();
    node.refuseOthers();
    JsonNode sources = root.object(QLatin1String("private_domain"));
    rules->privateSources = sources.texts(QLatin1String("contains"));
    rules->privateProvenance = sources.provenance();
    sources.refuseOthers();
    m_book->m_buyers = std::move(rules);
}

void RulebookLoader::readFlywheel(JsonNode &root)
{
    JsonNode node = root.object(QLatin1String("rule"));
    auto rules = std::make_shared<FlywheelRules>(readFlywheelRule(node));
    rules->words.resize(FlywheelPlaceCount);
    const Thresholds thresholds = thresholdsOf(*rules);
    QStringList seen;
    for (JsonNode &place : root.objects(QLatin1String("places"))) {
        const QString id = place.oneOf(QLatin1String("id"), placeIds());
        refuseDuplicate(place, QLatin1String("id"), id, seen);
        const LocalText words = place.localText(QLatin1String("words"));
        rules->words[std::size_t(std::max<qsizetype>(0, placeIds().indexOf(id)))]
            = {filledIn(words.zh, thresholds, place), filledIn(words.en, thresholds, place)};
        place.refuseOthers();
    }
    for (const QString &id : placeIds()) {
        if (!seen.contains(id))
            root.fault(QLatin1String("places"), Texts::tr("lacks “%1”.").arg(id));
    }
    m_book->m_flywheel = std::move(rules);
}

void RulebookLoader::readOpportunities(JsonNode &root)
{
    auto rules = std::make_shared<OpportunityRules>();
    JsonNode node = root.object(QLatin1String("rule"));
    for (const double edge : node.numbers(QLatin1String("band_edges"), 0.0, HighestFen))
        rules->bandEdges.push_back(qint64(edge));
    if (!std::ranges::is_sorted(rules->bandEdges, std::less_equal<>()) || rules->bandEdges.empty()
        || rules->bandEdges.front() != 0)
        node.fault(QLatin1String("band_edges"), Texts::tr("must rise from 0."));
    rules->bandOrders = node.integer(QLatin1String("band_orders"), 1, MostOrders);
    rules->bandRise = node.number(QLatin1String("band_rise"), 0.0, 1.0);
    rules->oneFieldOrders = node.integer(QLatin1String("one_field_orders"), 1, MostOrders);
    rules->oneFieldShare = node.number(QLatin1String("one_field_share"), 0.5, 1.0);
    rules->stockDays = node.integer(QLatin1String("stock_days"), 1, MostDays);
    rules->stockAge = node.integer(QLatin1String("stock_age"), 0, MostDays);
    rules->stockLasts = node.integer(QLatin1String("stock_lasts"), 1, MostDays);
    rules->specBaseDays = node.integer(QLatin1String("spec_base_days"), 1, MostDays);
    rules->specDays = node.integer(QLatin1String("spec_days"), 1, MostDays);
    rules->specOrders = node.integer(QLatin1String("spec_orders"), 1, MostOrders);
    rules->specChance = node.number(QLatin1String("spec_chance"), 0.0, 1.0);
    rules->shown = node.integer(QLatin1String("shown"), 1, 1000);
    rules->similarShare = node.number(QLatin1String("similar_share"), 0.01, 1.0);
    rules->wordLength = node.integer(QLatin1String("word_length"), 1, 20);
    rules->provenance = node.provenance();
    node.refuseOthers();
    m_book->m_opportunities = std::move(rules);
}

void RulebookLoader::readScoreboards(JsonNode &root)
{
    auto rules = std::make_shared<Scoreboards>();
    QStringList seen;
    for (JsonNode &node : root.objects(QLatin1String("boards"))) {
        Scoreboard board;
        board.id = node.id(QLatin1String("id"));
        refuseDuplicate(node, QLatin1String("id"), board.id, seen);
        board.name = node.localText(QLatin1String("name"));
        board.summary = node.localText(QLatin1String("summary"));
        board.lettersKnown = node.optionalBool(QLatin1String("letters_known")).value_or(false);
        QStringList letters;
        int place = 0;
        for (JsonNode &letter : node.objects(QLatin1String("letters"))) {
            board.letters.push_back(readLetter(letter));
            refuseDuplicate(letter, QLatin1String("id"), board.letters.back().id, letters);
            const QString path
                = QStringLiteral("boards[%1].letters[%2].indicators").arg(rules->boards.size()).arg(place++);
            for (const QString &indicator : board.letters.back().indicators)
                refer(path, indicator);
        }
        if (board.lettersKnown == board.letters.empty())
            node.fault(QLatin1String("letters"),
                       board.lettersKnown ? Texts::tr("needs at least one letter.")
                                          : Texts::tr("must be empty where the letters are not known."));
        board.provenance = node.provenance();
        node.refuseOthers();
        rules->boards.push_back(std::move(board));
    }
    m_book->m_scoreboards = std::move(rules);
}

} // namespace shopglass
