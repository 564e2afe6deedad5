#include "models/report/plansections.h"

#include "models/report/cells.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPlan)
};

Meaning meaningOf(PlanProgress::State state)
{
    switch (state) {
    case PlanProgress::State::Reached:
        return Meaning::Good;
    case PlanProgress::State::OnTheWay:
        return Meaning::None;
    case PlanProgress::State::Overdue:
        return Meaning::Bad;
    case PlanProgress::State::Unknown:
        return Meaning::Muted;
    }
    Q_UNREACHABLE();
}

QString daysText(const PlanProgress &row)
{
    if (row.state == PlanProgress::State::Reached)
        return {};
    if (row.daysLeft < 0)
        return Texts::tr("%n day(s) late", nullptr, -row.daysLeft);
    return Texts::tr("%n day(s) left", nullptr, row.daysLeft);
}

std::vector<TableCell> rowOf(const PlanProgress &row, const TextContext &text)
{
    const Unit unit = row.value.unit;
    TableCell due = dayCell(row.target.due);
    due.tooltip = daysText(row);
    return {textCell(local(row.name, text)),
            unitCell(row.target.start, unit, text),
            valueCell(row.value, text),
            unitCell(row.target.target, unit, text),
            shareCell(row.progress),
            due,
            textCell(planStateText(row.state), meaningOf(row.state)),
            textCell(daysText(row), Meaning::Muted),
            unitCell(row.ruleTarget, unit, text)};
}

/// Over the days that the figure looks at; `card` may be null.
RowsQuestion rowsOf(const PlanProgress &row, const ScoreCard *card)
{
    RowsQuestion question;
    if (!card)
        return question;
    const auto gap = std::ranges::find(card->gaps, row.target.indicator,
                                       [](const ScoreGap &one) { return one.value.id; });
    if (gap == card->gaps.end())
        return question;
    question.indicator = row.target.indicator;
    question.period = gap->window;
    return question;
}

TableSpec tableOf(const PlanView &plan, const ScoreCard *card, const TextContext &text)
{
    TableSpec table;
    table.id = plan.plan.score + QStringLiteral(".plan");
    table.title = Texts::tr("Targets of the plan (estimated)");
    table.columns = {textColumn(QStringLiteral("indicator"), Texts::tr("Indicator")),
                     numberColumn(QStringLiteral("start"), Texts::tr("At the start")),
                     numberColumn(QStringLiteral("now"), Texts::tr("Now")),
                     numberColumn(QStringLiteral("target"), Texts::tr("Your target")),
                     numberColumn(QStringLiteral("progress"), Texts::tr("Progress")),
                     textColumn(QStringLiteral("due"), Texts::tr("Due")),
                     textColumn(QStringLiteral("state"), Texts::tr("State")),
                     textColumn(QStringLiteral("days"), Texts::tr("Days")),
                     numberColumn(QStringLiteral("rule"), Texts::tr("Reference target"))};
    for (const PlanProgress &row : plan.rows) {
        table.rows.push_back(rowOf(row, text));
        table.questions.push_back(rowsOf(row, card));
    }
    table.note
        = Texts::tr("Progress is the part of the way from the start to your target; below zero, things got "
                    "worse. Gaps and actions keep the reference targets.");
    return table;
}

QString totalSentence(const ScorePlan &plan)
{
    if (!plan.targetTotal)
        return {};
    const QString target = QString::number(*plan.targetTotal, 'f', 2);
    if (!plan.startTotal)
        return Texts::tr("With every target reached the estimated total would be %1.").arg(target);
    return Texts::tr("With every target reached the estimated total would go from %1 to %2.")
        .arg(QString::number(*plan.startTotal, 'f', 2), target);
}

Section sectionOf(const PlanView &plan, const ScoreCard *card, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("scores.plan.") + plan.plan.score;
    section.title = Texts::tr("Plan for the %1").arg(local(plan.scoreName, text));
    const auto late = std::ranges::count(plan.rows, PlanProgress::State::Overdue, &PlanProgress::state);
    section.sentences
        << Texts::tr("%1 of %n target(s) reached.", nullptr, int(plan.rows.size())).arg(plan.reached);
    if (late > 0)
        section.sentences << Texts::tr("%n target(s) were not reached on the day they were due.", nullptr,
                                       int(late));
    if (const QString total = totalSentence(plan.plan); !total.isEmpty())
        section.sentences << total;
    section.tables.push_back(tableOf(plan, card, text));
    section.note = Texts::tr("Plan of %1.").arg(plan.plan.madeOn.iso());
    return section;
}

} // namespace

QString planStateText(PlanProgress::State state)
{
    switch (state) {
    case PlanProgress::State::Reached:
        return Texts::tr("reached");
    case PlanProgress::State::OnTheWay:
        return Texts::tr("on the way");
    case PlanProgress::State::Overdue:
        return Texts::tr("overdue");
    case PlanProgress::State::Unknown:
        return Texts::tr("no data");
    }
    Q_UNREACHABLE();
}

std::vector<Section> planSections(const std::vector<PlanView> &plans, const TextContext &text)
{
    std::vector<Section> sections;
    for (const PlanView &plan : plans)
        sections.push_back(sectionOf(plan, nullptr, text));
    return sections;
}

std::vector<Section> planSections(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections;
    for (const PlanView &plan : readPlans(views.context.documents.get(), views.scores, views.context.today)) {
        const auto card = std::ranges::find(views.scores.cards, plan.plan.score, &ScoreCard::score);
        sections.push_back(sectionOf(plan, card == views.scores.cards.end() ? nullptr : &*card, text));
    }
    return sections;
}

} // namespace shopglass
