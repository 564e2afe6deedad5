#include "models/report/programmesections.h"

#include "models/report/cells.h"
#include "models/report/programmewords.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportProgrammes)
};

using Result = ProgrammeCondition::Result;

/// Its rows are the bills without a fee, which what was spared is worked out from.
constexpr QLatin1String FreeShare("fee_free_bill_share");

TableCell stateCell(const Programme &programme)
{
    TableCell cell = textCell(programmeStateText(programme.state), programmeStateMeaning(programme.state));
    cell.raw = int(programme.state);
    return cell;
}

QString countsText(const Programme &programme)
{
    QStringList parts;
    if (const int met = programme.count(Result::Met))
        parts << Texts::tr("%n met", nullptr, met);
    if (const int missed = programme.count(Result::Gap))
        parts << Texts::tr("%n missed", nullptr, missed);
    if (const int unknown = programme.count(Result::Unknown))
        parts << Texts::tr("%n unknown", nullptr, unknown);
    if (const int open = programme.count(Result::NotPublished))
        parts << Texts::tr("%n not published", nullptr, open);
    return parts.join(QStringLiteral(" · "));
}

QString validityText(const Provenance &provenance)
{
    if (provenance.validFrom && provenance.validTo)
        return fullPeriod({*provenance.validFrom, *provenance.validTo});
    if (provenance.validFrom)
        return Texts::tr("from %1").arg(provenance.validFrom->iso());
    return provenance.validTo ? Texts::tr("until %1").arg(provenance.validTo->iso()) : missingText();
}

TableCell sourceCell(const Provenance &provenance, const TextContext &text)
{
    TableCell cell = textCell(confidenceText(provenance, text), Meaning::Muted);
    cell.tooltip = provenance.source;
    return cell;
}

bool hasGroups(const Programme &programme)
{
    return std::ranges::any_of(programme.conditions, [](const ProgrammeCondition &condition) {
        return !condition.rule.group.zh.isEmpty();
    });
}

/// Which programmes are in the state; empty where none is, or where the state is no news.
QString boardSentence(const ProgrammeView &view, ProgrammeState state, const TextContext &text)
{
    QStringList names;
    for (const Programme &programme : view.programmes) {
        if (programme.state == state)
            names << local(programme.name, text);
    }
    if (names.isEmpty())
        return {};
    const QString list = names.join(Texts::tr(", "));
    switch (state) {
    case ProgrammeState::Met:
        return Texts::tr("All conditions met: %1.").arg(list);
    case ProgrammeState::KnownMet:
        return Texts::tr("What is known of the conditions is met: %1.").arg(list);
    case ProgrammeState::Gap:
        return Texts::tr("Conditions missed: %1.").arg(list);
    case ProgrammeState::Unknown:
        return Texts::tr("Cannot be told yet: %1.").arg(list);
    case ProgrammeState::Past:
        return Texts::tr("Over: %1.").arg(list);
    case ProgrammeState::Upcoming:
    case ProgrammeState::NotPublished:
        break;
    }
    return {};
}

TableSpec boardTable(const ProgrammeView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("programmes.board");
    table.title = Texts::tr("Programmes and where the shop stands");
    table.columns = {textColumn(QStringLiteral("programme"), Texts::tr("Programme")),
                     textColumn(QStringLiteral("state"), Texts::tr("State")),
                     textColumn(QStringLiteral("conditions"), Texts::tr("Conditions")),
                     textColumn(QStringLiteral("about"), Texts::tr("What it is")),
                     textColumn(QStringLiteral("valid"), Texts::tr("Valid")),
                     textColumn(QStringLiteral("confidence"), Texts::tr("Confidence"))};
    for (const Programme &programme : view.programmes) {
        table.rows.push_back({textCell(local(programme.name, text)), stateCell(programme),
                              textCell(countsText(programme)), textCell(local(programme.summary, text)),
                              textCell(validityText(programme.provenance), Meaning::Muted),
                              sourceCell(programme.provenance, text)});
    }
    table.note = Texts::tr("What the scores unlock or block stands with the scores.");
    table.emptyText = Texts::tr("The rulebook knows no programme.");
    return table;
}

std::vector<TableColumn> conditionColumns(const QString &firstId, const QString &firstTitle)
{
    return {textColumn(firstId, firstTitle),
            textColumn(QStringLiteral("condition"), Texts::tr("Condition")),
            textColumn(QStringLiteral("result"), Texts::tr("Result")),
            numberColumn(QStringLiteral("value"), Texts::tr("Now")),
            textColumn(QStringLiteral("needed"), Texts::tr("Needed")),
            textColumn(QStringLiteral("remark"), Texts::tr("What is missing, what to do")),
            textColumn(QStringLiteral("confidence"), Texts::tr("Confidence"))};
}

std::vector<TableCell> conditionRow(const QString &first, const ProgrammeCondition &condition,
                                    const ViewSet &views, const TextContext &text)
{
    TableCell result = textCell(conditionResultText(condition), conditionResultMeaning(condition));
    result.raw = int(condition.result);
    return {textCell(first),
            textCell(local(condition.rule.name, text)),
            result,
            conditionValueCell(condition, views, text),
            textCell(conditionNeedText(condition, text)),
            textCell(conditionRemark(condition, views, text)),
            sourceCell(condition.rule.provenance, text)};
}

/// The rows behind the figure of a condition, where it is one indicator's.
RowsQuestion rowsOf(const ProgrammeCondition &condition)
{
    RowsQuestion question;
    if (condition.indicators.size() != 1 || condition.days == 0 || !condition.value)
        return question;
    question.indicator = condition.indicators.front();
    question.period = condition.window;
    return question;
}

TableSpec conditionTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("programmes.conditions");
    table.title = Texts::tr("Conditions");
    table.columns = conditionColumns(QStringLiteral("programme"), Texts::tr("Programme"));
    for (const Programme &programme : views.programmes.programmes) {
        if (hasGroups(programme) || programme.state == ProgrammeState::Past)
            continue;
        for (const ProgrammeCondition &condition : programme.conditions) {
            table.rows.push_back(conditionRow(local(programme.name, text), condition, views, text));
            table.questions.push_back(rowsOf(condition));
        }
    }
    return table;
}

/// A programme with layers or criteria has a table of its own.
Section layeredSection(const Programme &programme, const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("programmes.") + programme.id;
    section.title = local(programme.name, text);
    section.sentences = {local(programme.summary, text),
                         Texts::tr("Where the shop stands: %1 (%2).")
                             .arg(programmeStateText(programme.state), countsText(programme))};
    TableSpec table;
    table.id = section.id + QStringLiteral(".conditions");
    table.title = Texts::tr("Conditions");
    table.columns = conditionColumns(QStringLiteral("group"), Texts::tr("Part"));
    for (const ProgrammeCondition &condition : programme.conditions) {
        table.rows.push_back(conditionRow(local(condition.rule.group, text), condition, views, text));
        table.questions.push_back(rowsOf(condition));
    }
    section.tables.push_back(std::move(table));
    return section;
}

TableSpec benefitTable(const ProgrammeView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("programmes.benefits");
    table.title = Texts::tr("What the sources say they bring");
    table.columns = {textColumn(QStringLiteral("programme"), Texts::tr("Programme")),
                     textColumn(QStringLiteral("benefit"), Texts::tr("As quoted")),
                     textColumn(QStringLiteral("source"), Texts::tr("Source")),
                     textColumn(QStringLiteral("confidence"), Texts::tr("Confidence"))};
    for (const Programme &programme : view.programmes) {
        for (const ProgrammeBenefit &benefit : programme.benefits)
            table.rows.push_back({textCell(local(programme.name, text)), textCell(local(benefit.text, text)),
                                  textCell(benefit.provenance.source, Meaning::Muted),
                                  sourceCell(benefit.provenance, text)});
    }
    table.note = Texts::tr("Quoted from the source and true of the shops it speaks of; no forecast of ours.");
    return table;
}

TableSpec questionTable(const ProgrammeView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("programmes.questions");
    table.title = Texts::tr("What only you can say");
    table.columns = {textColumn(QStringLiteral("question"), Texts::tr("Question")),
                     textColumn(QStringLiteral("answer"), Texts::tr("Your answer")),
                     textColumn(QStringLiteral("answered_on"), Texts::tr("Answered on"))};
    QStringList ids;
    for (const AnsweredQuestion &asked : view.questions) {
        TableCell question = textCell(local(asked.question.text, text));
        question.tooltip = asked.question.provenance.source;
        const bool dated = asked.answer && asked.answer->answeredOn;
        table.rows.push_back({question,
                              asked.answer ? textCell(answerText(asked.question, *asked.answer, text))
                                           : textCell(Texts::tr("not answered"), Meaning::Warning),
                              dated ? dayCell(*asked.answer->answeredOn) : missingCell()});
        ids << asked.question.id;
    }
    table.windowNote = Texts::tr("Answer them by “Answer programme questions…”.");
    table.terminalNote = Texts::tr("shopglass programmes answer NAME VALUE; the names, in this order: %1")
                             .arg(ids.join(u", "));
    return table;
}

CardSpec card(const QString &id, const QString &label, const TableCell &value, const QString &note)
{
    CardSpec made;
    made.id = id;
    made.label = label;
    made.value = value.text;
    made.fullValue = value.tooltip.isEmpty() ? value.text : value.tooltip;
    made.note = note;
    made.raw = value.raw;
    made.unit = value.unit;
    return made;
}

QString sparedSentence(const CardFees &fees, const ViewSet &views, const TextContext &text)
{
    if (!fees.hasBills)
        return Texts::tr("The bills would tell what fee was charged. %1")
            .arg(importHint(views, QStringLiteral("settlement"), text));
    if (fees.billedRows == 0)
        return Texts::tr("None of these orders is settled yet, so no fee can be compared.");
    if (fees.freeRows == 0)
        return Texts::tr(
            "None of the %n settled bill row(s) of these orders is without a fee: no commission-free "
            "order was found.",
            nullptr, int(fees.billedRows));
    const auto spared = fees.spared();
    if (!spared)
        return Texts::tr(
            "%n bill row(s) of these orders are without a fee, but too few other bills of the same products "
            "tell their usual rate.",
            nullptr, int(fees.freeRows));
    return Texts::tr("%1 of %2 bill rows without a fee can be compared: the usual rate would have taken %3, "
                     "which was spared (estimated).")
        .arg(fullCount(fees.judgedRows), fullCount(fees.freeRows), fullMoney(Money::fromFen(*spared)));
}

Section cardFeeSection(const CardFees &fees, const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("programmes.card_fees");
    section.title = Texts::tr("Product cards: fee spared, from rows");
    section.sentences << sparedSentence(fees, views, text);
    section.cards = {card(QStringLiteral("paid_orders"), Texts::tr("Product-card orders"),
                          valueCell(fees.orders, text), coverageNote(fees.orders)),
                     card(QStringLiteral("paid_gmv"), Texts::tr("Product-card GMV"),
                          valueCell(fees.gmv, text), coverageNote(fees.gmv))};
    if (fees.billedRows > 0) {
        section.cards.push_back(
            card(QString(FreeShare), Texts::tr("Bill rows without a fee"),
                 shareCell(double(fees.freeRows) / double(fees.billedRows)),
                 Texts::tr("%1 of %2").arg(fullCount(fees.freeRows), fullCount(fees.billedRows))));
    }
    if (const auto spared = fees.spared()) {
        CardSpec sparedCard = card(QString(FreeShare), Texts::tr("Fee spared"), moneyCell(*spared, text),
                                   Texts::tr("estimated"));
        sparedCard.meaning = Meaning::Estimated;
        section.cards.push_back(std::move(sparedCard));
    }
    for (CardSpec &one : section.cards) {
        one.question.indicator = one.id;
        one.question.period = fees.window;
        one.question.field = Field::Shelf;
    }
    section.note = Texts::tr("Orders paid %1. %2").arg(fullPeriod(fees.window), local(fees.limits, text));
    return section;
}

Section boardSection(const ViewSet &views, const TextContext &text)
{
    const ProgrammeView &view = views.programmes;
    Section section;
    section.id = QStringLiteral("programmes");
    //: 扶持政策
    section.title = Texts::tr("Support programmes");
    for (const ProgrammeState state : {ProgrammeState::Met, ProgrammeState::KnownMet, ProgrammeState::Gap,
                                       ProgrammeState::Unknown, ProgrammeState::Past}) {
        const QString sentence = boardSentence(view, state, text);
        if (!sentence.isEmpty())
            section.sentences << sentence;
    }
    section.tables = {boardTable(view, text), conditionTable(views, text), benefitTable(view, text)};
    if (!view.questions.empty())
        section.tables.push_back(questionTable(view, text));
    section.note
        = Texts::tr("Figures of the days to %1, as each condition says. Most sources are press reports; "
                    "ask your contact at the platform before you rely on one.")
              .arg(view.asOf.iso());
    return section;
}

} // namespace

QString answerText(const ProgrammeQuestion &question, const ProgrammeAnswer &answer, const TextContext &text)
{
    if (answer.share)
        return percent(*answer.share);
    if (answer.since)
        return answer.since->iso();
    for (const ProgrammeQuestion::Choice &choice : question.choices) {
        if (choice.id == answer.word)
            return local(choice.name, text);
    }
    return answer.word == QLatin1String("yes") ? Texts::tr("Yes") : Texts::tr("No");
}

std::vector<Section> programmeSections(const ViewSet &views, const TextContext &text)
{
    const ProgrammeView &view = views.programmes;
    if (view.programmes.empty())
        return {};
    std::vector<Section> sections{boardSection(views, text)};
    if (view.cardFees)
        sections.push_back(cardFeeSection(*view.cardFees, views, text));
    for (const Programme &programme : view.programmes) {
        if (hasGroups(programme) && programme.state != ProgrammeState::Past)
            sections.push_back(layeredSection(programme, views, text));
    }
    return sections;
}

} // namespace shopglass
