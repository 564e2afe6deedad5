#include "models/report/cells.h"
#include "models/report/plansections.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportWeights)
};

constexpr int ResidualDigits = 3;

QString dimensionName(const ScoreRule &rule, const QString &id, const TextContext &text)
{
    const auto found = std::ranges::find(rule.dimensions, id, &ScoreDimension::id);
    return found == rule.dimensions.end() ? id : local(found->name, text);
}

TableSpec weightsTable(const ScoreRule &rule, const KeptWeights &kept, const Catalogue &catalogue,
                       const TextContext &text)
{
    TableSpec table;
    table.id = rule.score + QStringLiteral(".weights");
    table.title = Texts::tr("Weights (not official)");
    table.columns = {textColumn(QStringLiteral("dimension"), Texts::tr("Dimension")),
                     textColumn(QStringLiteral("indicator"), Texts::tr("Indicator")),
                     numberColumn(QStringLiteral("weight"), Texts::tr("In force")),
                     numberColumn(QStringLiteral("example"), Texts::tr("Example weight"))};
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const ScoreIndicator &indicator : dimension.indicators) {
            const Indicator *known = catalogue.find(indicator.indicator);
            std::optional<double> weight;
            if (kept.weights)
                weight = kept.weights->of(dimension.id, indicator.indicator);
            table.rows.push_back({textCell(local(dimension.name, text)),
                                  textCell(known ? local(known->name, text) : indicator.indicator),
                                  shareCell(weight), shareCell(indicator.weight)});
        }
    }
    table.emptyText = Texts::tr("None of our indicators belongs to this score yet.");
    return table;
}

double exampleOf(const ScoreRule &rule, const QString &id)
{
    double sum = 0.0;
    const auto found = std::ranges::find(rule.dimensions, id, &ScoreDimension::id);
    if (found != rule.dimensions.end()) {
        for (const ScoreIndicator &indicator : found->indicators)
            sum += indicator.weight;
    }
    return sum;
}

TableSpec impliedTable(const ScoreRule &rule, const ImpliedWeights &implied, const TextContext &text)
{
    TableSpec table;
    table.id = rule.score + QStringLiteral(".implied");
    table.title = Texts::tr("Implied weights of the dimensions (not official)");
    table.columns = {textColumn(QStringLiteral("dimension"), Texts::tr("Dimension")),
                     numberColumn(QStringLiteral("weight"), Texts::tr("Implied weight")),
                     numberColumn(QStringLiteral("low"), Texts::tr("Range from")),
                     numberColumn(QStringLiteral("high"), Texts::tr("Range to")),
                     numberColumn(QStringLiteral("example"), Texts::tr("Example weight"))};
    for (const ImpliedWeights::Share &share : implied.shares)
        table.rows.push_back({textCell(dimensionName(rule, share.dimension, text)), shareCell(share.weight),
                              shareCell(share.low), shareCell(share.high),
                              shareCell(exampleOf(rule, share.dimension))});
    table.note
        = Texts::tr("Non-negative least squares over the days that have a total and all dimensions. The "
                    "range holds the middle 90 % of the weights of 400 random draws of these days.");
    return table;
}

QString strayDaysSentence(const ImpliedReading &reading)
{
    QStringList days;
    for (const StrayDay &stray : reading.leftOut) {
        QString off = QString::number(std::abs(stray.off), 'f', 2);
        off.prepend(stray.off < 0.0 ? QStringLiteral("−") : QStringLiteral("+"));
        //: %1 a day, %2 by how many points its total differs, with sign
        days << Texts::tr("%1 (%2)").arg(stray.day.iso(), off);
    }
    return Texts::tr("%n day(s) were left out, because their total lies far from what the dimensions of all "
                     "other days imply: %1. Check what was imported or typed in for them.",
                     nullptr, int(days.size()))
        .arg(days.join(Texts::tr(", ")));
}

QString noneSentence(const ScoreRule &rule, const ImpliedReading &reading, const TextContext &text)
{
    if (reading.state == ImpliedReading::State::Never)
        return Texts::tr("The rulebook does not provide for working out weights of this score.");
    if (!reading.missingDimension.isEmpty())
        return Texts::tr(
                   "No weights can be worked out: there is no official value of the dimension %1. Import "
                   "or type in the values of every dimension.")
            .arg(dimensionName(rule, reading.missingDimension, text));
    return Texts::tr(
               "%n day(s) have an official total and all dimensions; %1 are needed to work out weights.",
               nullptr, reading.days)
        .arg(reading.needed);
}

} // namespace

QString weightOriginText(WeightOrigin origin)
{
    switch (origin) {
    case WeightOrigin::Example:
        //: 示例，非官方
        return Texts::tr("example weights, not official");
    case WeightOrigin::Implied:
        return Texts::tr("weights implied by the official values, not official");
    case WeightOrigin::Typed:
        return Texts::tr("weights that you typed, not official");
    }
    Q_UNREACHABLE();
}

QStringList doubtSentences(const ScoreRule &rule, const ImpliedWeights &implied, const TextContext &text)
{
    QStringList sentences;
    for (const ImpliedWeights::Doubt &doubt : implied.doubts) {
        const QString name = dimensionName(rule, doubt.dimension, text);
        switch (doubt.kind) {
        case ImpliedWeights::Doubt::Kind::Flat:
            sentences << Texts::tr("%1 hardly varied, so its weight cannot be told.").arg(name);
            break;
        case ImpliedWeights::Doubt::Kind::Together:
            sentences << Texts::tr("%1 and %2 rose and fell together, so their weights cannot be told apart.")
                             .arg(name, dimensionName(rule, doubt.other, text));
            break;
        case ImpliedWeights::Doubt::Kind::Wide:
            sentences << Texts::tr("The weight of %1 depends much on which days there are.").arg(name);
            break;
        case ImpliedWeights::Doubt::Kind::PoorFit:
            sentences << Texts::tr(
                             "The totals lie %1 points from the weighted sum on average, more than rounding "
                             "can explain: the platform hardly computes them like this.")
                             .arg(QString::number(implied.rootMeanSquare, 'f', 3));
            break;
        }
    }
    return sentences;
}

Section weightsSection(const ScoreRule &rule, const KeptWeights &kept, const Catalogue &catalogue,
                       const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("scores.weights.") + rule.score;
    section.title = Texts::tr("Weights of the %1").arg(local(rule.name, text));
    if (kept.weights)
        section.sentences << Texts::tr("In force since %1: %2.")
                                 .arg(kept.weights->acceptedOn.iso(), weightOriginText(kept.weights->origin));
    else
        section.sentences << Texts::tr("No weights were accepted, so there is no estimated total.");
    if (!kept.ignored.isEmpty())
        section.sentences << kept.ignored;
    section.tables.push_back(weightsTable(rule, kept, catalogue, text));
    return section;
}

Section impliedSection(const ScoreRule &rule, const ImpliedReading &reading, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("scores.implied.") + rule.score;
    section.title = Texts::tr("Weights that the official values imply");
    if (reading.contradictions > 0)
        section.sentences << Texts::tr("%n value(s) were left out because two names of one dimension have "
                                       "different values on one day.",
                                       nullptr, reading.contradictions);
    if (!reading.leftOut.empty())
        section.sentences << strayDaysSentence(reading);
    if (!reading.weights) {
        section.sentences << noneSentence(rule, reading, text);
        return section;
    }
    const ImpliedWeights &implied = *reading.weights;
    section.sentences << Texts::tr(
                             "Over %n day(s) the total is the weighted sum of the dimensions to within %1 "
                             "points on average and %2 at most; the weights add up to %3.",
                             nullptr, implied.days)
                             .arg(QString::number(implied.rootMeanSquare, 'f', ResidualDigits),
                                  QString::number(implied.largestResidual, 'f', ResidualDigits),
                                  QString::number(implied.sum(), 'f', ResidualDigits));
    if (needsNormalising(implied))
        section.sentences << Texts::tr("Accepted weights add up to 1: each of these is divided by that sum.");
    section.sentences << doubtSentences(rule, implied, text);
    section.tables.push_back(impliedTable(rule, implied, text));
    section.note = Texts::tr("Official values of %1. Nothing uses these weights until you accept them.")
                       .arg(fullPeriod(implied.period));
    return section;
}

} // namespace shopglass
