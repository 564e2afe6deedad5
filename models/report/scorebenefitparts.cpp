// What scores unlock, and the products or influencers of a score.

#include "models/base/sentences.h"
#include "models/report/cells.h"
#include "models/report/scoreparts.h"
#include "models/report/shorttitles.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportScoreBenefits)
};

/// Of a store's total, or of the totals of products or influencers.
TableCell stateCell(const BenefitReading &reading)
{
    if (reading.subjects && reading.line && *reading.subjects > 0)
        return textCell(Texts::tr("%1 of %2 reach it").arg(reading.reached).arg(*reading.subjects),
                        reading.state == BenefitState::Reached ? Meaning::Good : Meaning::Warning);
    switch (reading.state) {
    case BenefitState::Reached:
        return textCell(Texts::tr("reached"), Meaning::Good);
    case BenefitState::NotReached:
        return textCell(Texts::tr("not reached"), Meaning::Bad);
    case BenefitState::NoLine:
        return textCell(Texts::tr("unknown: the line is not published"), Meaning::Muted);
    case BenefitState::NoValue:
        break;
    }
    return textCell(reading.tooOld ? Texts::tr("unknown: the last official value is too old")
                                   : Texts::tr("unknown: no official value"),
                    Meaning::Muted);
}

TableCell lineCell(const BenefitReading &reading)
{
    TableCell cell = scoreCell(reading.line);
    if (reading.typed)
        cell.text = Texts::tr("%1 (typed by you)").arg(cell.text);
    return cell;
}

QString subjectKind(const ScoreCard &card)
{
    return card.score == QLatin1String("product_score") ? Texts::tr("Product") : Texts::tr("Influencer");
}

std::optional<double> ownTargetAt(const ScoreSubjects &subjects, std::size_t place)
{
    return place < subjects.targets.size() ? subjects.targets[place] : std::nullopt;
}

bool reaches(const IndicatorValue &value, double target, Direction direction)
{
    return direction == Direction::LowerIsBetter ? value.value <= target : value.value >= target;
}

/// "Bad reviews: 3 of 12 products reach your own target of 1.00%."
QStringList ownTargetSentences(const ScoreCard &card, const ViewSet &views, const TextContext &text)
{
    QStringList sentences;
    const ScoreSubjects &subjects = *card.subjects;
    for (std::size_t place = 0; place < subjects.targets.size(); ++place) {
        const auto target = subjects.targets[place];
        if (!target)
            continue;
        const QString &id = subjects.indicators[qsizetype(place)];
        int known = 0;
        int reached = 0;
        Unit unit = Unit::Count;
        for (const ScoreSubject &subject : subjects.all) {
            if (place >= subject.estimates.size() || !subject.estimates[place].hasValue())
                continue;
            unit = subject.estimates[place].unit;
            ++known;
            reached += reaches(subject.estimates[place], *target, indicatorDirection(views, id)) ? 1 : 0;
        }
        if (known == 0)
            continue;
        //: %1 an indicator, %2 of %3 products or influencers, %4 the target
        sentences << Texts::tr("%1: %2 of %3 reach your own target of %4.")
                         .arg(indicatorName(views, id, text), QString::number(reached),
                              QString::number(known), unitCell(target, unit, text).text);
    }
    return sentences;
}

/// An estimate, judged where the user has a target of it.
TableCell estimateCell(const ScoreSubject &subject, const ScoreSubjects &subjects, std::size_t place,
                       const ViewSet &views, const TextContext &text)
{
    if (place >= subject.estimates.size())
        return missingCell();
    const IndicatorValue &value = subject.estimates[place];
    TableCell cell = valueCell(value, text);
    const auto target = ownTargetAt(subjects, place);
    if (!target || !value.hasValue())
        return cell;
    const Direction direction = indicatorDirection(views, subjects.indicators[qsizetype(place)]);
    const bool isReached = reaches(value, *target, direction);
    const QString shown = unitCell(target, value.unit, text).text;
    cell.meaning = isReached ? Meaning::Good : Meaning::Bad;
    cell.tooltip = isReached ? Texts::tr("reaches your own target of %1").arg(shown)
                             : Texts::tr("misses your own target of %1").arg(shown);
    return cell;
}

/// How many of our estimates a table shows at first sight.
constexpr int EstimatesAtFirst = 2;

/// The indicators as columns, each with the dimension that it tells of.
void addEstimateColumns(TableSpec &table, const ScoreCard &card, const ViewSet &views,
                        const TextContext &text)
{
    int shown = 0;
    std::size_t place = 0;
    for (const QString &id : card.subjects->indicators) {
        QString title = shortTitle(views, id, text);
        for (const ScoreDimensionName &dimension : card.dimensions) {
            if (dimension.evidence.contains(id))
                //: %1 our indicator, %2 the dimension that it tells of
                title = Texts::tr("%1 (estimate for %2)").arg(title, local(dimension.name, text));
        }
        // What pulls a score down stands first in line to be seen.
        const bool isFirstLook
            = indicatorDirection(views, id) == Direction::LowerIsBetter && ++shown <= EstimatesAtFirst;
        const TableColumn column = numberColumn(id, title, id);
        // What the user aims at is looked at.
        const bool hasTarget = ownTargetAt(*card.subjects, place++).has_value();
        table.columns.push_back(isFirstLook || hasTarget ? column : detailed(column));
    }
}

/// 商品等级 follows from the product score, by lines that nobody has published.
QString levelSentence(const ScoreCard &card, const TextContext &text)
{
    const auto level = std::ranges::find_if(card.benefits, [](const BenefitReading &reading) {
        return reading.benefit.id == QLatin1String("product_level");
    });
    if (level == card.benefits.end() || !level->line || !level->subjects)
        return Texts::tr(
            "Product levels: unknown. No known export names them, and the scores at which a level "
            "begins are not published.");
    const QString who
        = level->typed ? Texts::tr("typed by you") : confidenceText(level->benefit.provenance, text);
    //: %4 where the line comes from
    return Texts::tr("Product levels: %1 of %2 with an official total reach %3, from which on a "
                     "higher level is had (%4).")
        .arg(level->reached)
        .arg(*level->subjects)
        .arg(scoreCell(level->line).text, who);
}

std::vector<TableCell> subjectRow(const ScoreSubject &subject, const std::vector<bool> &published,
                                  const ScoreSubjects &subjects, const ViewSet &views,
                                  const TextContext &text)
{
    std::vector<TableCell> row{
        namedCell(subject.name, subject.id),
        subject.total ? scoreCell(subject.total) : textCell(Texts::tr("no data"), Meaning::Muted),
        subject.day ? dayCell(*subject.day) : missingCell(), scoreChangeCell(subject.change)};
    for (std::size_t place = 0; place < published.size(); ++place) {
        if (published[place])
            row.push_back(scoreCell(subject.dimensions[place]));
    }
    for (std::size_t place = 0; place < std::size_t(subjects.indicators.size()); ++place)
        row.push_back(estimateCell(subject, subjects, place, views, text));
    return row;
}

} // namespace

Section benefitSection(const ScoreCard &card, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("scores.%1.benefits").arg(card.score);
    section.title = Texts::tr("%1: what it unlocks").arg(local(card.name, text));
    TableSpec table;
    table.id = card.score + QStringLiteral(".benefits");
    table.title = Texts::tr("What the official total unlocks");
    table.columns = {textColumn(QStringLiteral("benefit"), Texts::tr("From the line on")),
                     textColumn(QStringLiteral("otherwise"), Texts::tr("Below it")),
                     textColumn(QStringLiteral("state"), Texts::tr("State")),
                     textColumn(QStringLiteral("day"), Texts::tr("Official value of")),
                     numberColumn(QStringLiteral("line"), Texts::tr("Line")),
                     numberColumn(QStringLiteral("gap"), Texts::tr("Points to go")),
                     textColumn(QStringLiteral("confidence"), Texts::tr("Confidence"))};
    QStringList ids;
    for (const BenefitReading &reading : card.benefits) {
        ids << reading.benefit.id;
        TableCell name = textCell(local(reading.benefit.name, text));
        name.tooltip = reading.benefit.provenance.source;
        table.rows.push_back({name, textCell(local(reading.benefit.otherwise, text)), stateCell(reading),
                              reading.day ? dayCell(*reading.day) : missingCell(), lineCell(reading),
                              scoreCell(reading.gap),
                              textCell(confidenceText(reading.benefit.provenance, text), Meaning::Muted)});
    }
    table.note
        = Texts::tr("The platform does not publish these lines; only official totals are held against those "
                    "that are typed.");
    table.windowNote = Texts::tr("Type the line that you know under “Enter lines of benefits…”.");
    table.terminalNote = Texts::tr("shopglass scores line BENEFIT VALUE; the benefits, in this order: %1")
                             .arg(ids.join(u", "));
    section.tables.push_back(std::move(table));
    return section;
}

Section subjectSection(const ScoreCard &card, const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("scores.%1.subjects").arg(card.score);
    section.title = Texts::tr("%1: worst first").arg(local(card.name, text));
    TableSpec table;
    table.id = card.score + QStringLiteral(".subjects");
    table.title = Texts::tr("Official values beside our estimates");
    table.columns = {textColumn(QStringLiteral("name"), subjectKind(card)),
                     numberColumn(QStringLiteral("total"), Texts::tr("Official total"), card.score),
                     detailed(textColumn(QStringLiteral("day"), Texts::tr("Published"))),
                     numberColumn(QStringLiteral("change"), Texts::tr("Change in a week"), card.score)};
    std::vector<bool> published(card.dimensions.size(), false);
    for (const ScoreSubject &subject : card.subjects->all) {
        for (std::size_t place = 0; place < published.size(); ++place)
            published[place] = published[place] || subject.dimensions[place].has_value();
    }
    for (std::size_t place = 0; place < published.size(); ++place) {
        if (published[place])
            table.columns.push_back(numberColumn(
                card.dimensions[place].id,
                Texts::tr("%1 (official)").arg(local(card.dimensions[place].name, text)), card.score));
    }
    addEstimateColumns(table, card, views, text);
    for (const ScoreSubject &subject : card.subjects->all) {
        table.rows.push_back(subjectRow(subject, published, *card.subjects, views, text));
        RowsQuestion question; // of the column's figure: an official value, or one of ours in its window
        (card.score == QLatin1String("product_score") ? question.product : question.influencer) = subject.id;
        question.period = card.subjects->window;
        table.questions.push_back(question);
    }
    table.frozenColumns = 1;
    table.printedRows = 20;
    table.note = Texts::tr("Estimates look at %1; dimensions that no file gives a value of have no column.")
                     .arg(fullPeriod(card.subjects->window));
    if (card.subjects->silent > 0)
        table.note = joinedSentences(
            {table.note,
             Texts::tr("%n sold in these days without an official value; the largest of them stand last.",
                       nullptr, card.subjects->silent)});
    table.emptyText = importHint(views, QStringLiteral("scores"), text);
    section.tables.push_back(std::move(table));
    if (card.score == QLatin1String("product_score"))
        section.sentences << levelSentence(card, text);
    section.sentences << ownTargetSentences(card, views, text);
    return section;
}

} // namespace shopglass
