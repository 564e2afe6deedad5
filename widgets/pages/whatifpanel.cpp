#include "widgets/pages/whatifpanel.h"

#include "models/base/numberformat.h"
#include "models/report/plansections.h"
#include "models/report/wording.h"
#include "models/rulebook/scorerules.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/wheelpasser.h"
#include "widgets/pages/impliedweightsdialog.h"
#include "widgets/pages/weightsdialog.h"
#include "widgets/pages/whatifline.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

namespace {

/// Until a plan is due when the user names no day.
constexpr int UsualDays = 30;

QLabel *wrappingLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("role", role);
    return label;
}

QString scoreText(double total)
{
    return QString::number(total, 'f', 2);
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : PageFooter(parent)
{
    setObjectName(QStringLiteral("what_if"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void WhatIfPanel::setInput(const PageInput &input)
{
    // What was typed for one store is no question about another.
    if (m_input.views && m_input.views->scores.store != input.views->scores.store)
        m_typed.clear();
    m_input = input;
    m_card = nullptr;
    for (const ScoreCard &card : input.views->scores.cards) {
        m_rule = currentRule(*input.views->context.rulebook, card.score);
        if (!m_rule || m_rule->version != card.ruleVersion)
            continue;
        m_what = whatIf(card, *m_rule, m_typed);
        if (!m_what.rows.empty()) {
            m_card = &card;
            break;
        }
    }
    const QString focused
        = m_contents && m_contents->focusWidget() ? m_contents->focusWidget()->objectName() : QString();
    delete m_contents;
    m_contents = nullptr;
    m_lines.clear();
    setVisible(m_card);
    if (!m_card)
        return;
    rebuild();
    if (focused.isEmpty())
        return;
    if (auto *widget = m_contents->findChild<QWidget *>(focused))
        widget->setFocus();
}

void WhatIfPanel::rebuild()
{
    m_contents = new QWidget(this);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const QString title = tr("What if: %1").arg(local(m_what.name, m_input.text));
    setAccessibleName(title);
    column->addWidget(wrappingLabel(title, QStringLiteral("sectionTitle"), m_contents));
    m_total = wrappingLabel({}, QStringLiteral("lead"), m_contents);
    column->addWidget(m_total);
    buildWeights(column);
    buildLines(column);
    buildResult(column);
    buildPlan(column);
    layout()->addWidget(m_contents);
    m_contents->show();
    recompute();
}

void WhatIfPanel::buildWeights(QVBoxLayout *column)
{
    const QString state = m_what.weights
        ? tr("The total uses %1, accepted on %2.")
              .arg(weightOriginText(m_what.weights->origin), m_what.weights->acceptedOn.iso())
        : m_what.weightsIgnored.isEmpty()
        ? tr("The platform publishes no weights. Choose some to see an estimated total.")
        : m_what.weightsIgnored;
    column->addWidget(wrappingLabel(state, QStringLiteral("sentence"), m_contents));
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, void (WhatIfPanel::*done)()) {
        auto *button = new QPushButton(text, m_contents);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, done);
        row->addWidget(button);
    };
    if (!m_what.weights || m_what.weights->origin != WeightOrigin::Example)
        //: 接受示例权重（示例，非官方）
        add(tr("&Accept the example weights (not official)"), QStringLiteral("accept"),
            &WhatIfPanel::acceptExample);
    add(tr("Weights that official values &imply…"), QStringLiteral("imply"), &WhatIfPanel::showImplied);
    add(tr("&Type weights…"), QStringLiteral("type"), &WhatIfPanel::typeWeights);
    if (m_what.weights || !m_what.weightsIgnored.isEmpty())
        add(tr("&Drop the weights"), QStringLiteral("drop"), &WhatIfPanel::dropWeights);
    row->addStretch();
    column->addLayout(row);
}

void WhatIfPanel::buildLines(QVBoxLayout *column)
{
    auto *panel = new QFrame(m_contents);
    panel->setProperty("role", QStringLiteral("panel"));
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(2, 1);
    const QStringList titles = WhatIfLine::titles();
    for (int place = 0; place < titles.size(); ++place) {
        auto *title = new QLabel(titles.at(place), panel);
        title->setProperty("role", QStringLiteral("muted"));
        const bool number = place == 1 || place >= 4;
        grid->addWidget(title, 0, place, number ? Qt::AlignRight : Qt::AlignLeft);
    }
    for (const WhatIfRow &row : m_what.rows) {
        auto *line = new WhatIfLine(row, m_input.text, grid, grid->rowCount(), panel);
        connect(line, &WhatIfLine::typed, this, &WhatIfPanel::setTyped);
        connect(line, &WhatIfLine::emptied, this, [this](const QString &indicator) {
            m_typed.remove(indicator);
            recompute();
        });
        m_lines.push_back(line);
    }
    column->addWidget(panel);
}

void WhatIfPanel::buildResult(QVBoxLayout *column)
{
    m_dimensions = wrappingLabel({}, QStringLiteral("sentence"), m_contents);
    m_benefits = wrappingLabel({}, QStringLiteral("sentence"), m_contents);
    column->addWidget(m_dimensions);
    column->addWidget(m_benefits);
}

void WhatIfPanel::buildPlan(QVBoxLayout *column)
{
    const Day today = m_input.views->context.today;
    m_reset = new QPushButton(tr("&Reset"), m_contents);
    m_keepPlan = new QPushButton(tr("&Keep as plan"), m_contents);
    m_due = new QDateEdit(today.plus(UsualDays).date(), m_contents);
    WheelPasser::watch(m_due);
    m_reset->setObjectName(QStringLiteral("reset"));
    m_keepPlan->setObjectName(QStringLiteral("keep_plan"));
    m_due->setObjectName(QStringLiteral("due"));
    m_due->setMinimumDate(today.date());
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    auto *dueLabel = new QLabel(tr("d&ue"), m_contents);
    dueLabel->setBuddy(m_due);
    m_due->setAccessibleName(tr("Day by which the plan is due"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_reset);
    row->addWidget(m_keepPlan);
    row->addWidget(dueLabel);
    row->addWidget(m_due);
    const auto plan = keptPlan(m_input.views->context.documents.get(), m_what.score);
    if (!plan || *plan) {
        auto *drop = new QPushButton(tr("Drop the &plan"), m_contents);
        connect(drop, &QPushButton::clicked, this,
                [this] { Q_EMIT documentDropped(planKind(), m_what.score); });
        row->addWidget(drop);
    }
    row->addStretch();
    column->addLayout(row);
    m_message = new MessageBar(m_contents);
    m_message->hide();
    column->addWidget(m_message);
    if (!plan)
        m_message->showMessage(plan.error().sentence, Meaning::Bad);
    column->addWidget(
        wrappingLabel(tr("Estimated from imported orders; no target is published for this score, and "
                         "example weights are not official. A plan stands beside the reference targets."),
                      QStringLiteral("note"), m_contents));
    connect(m_reset, &QPushButton::clicked, this, &WhatIfPanel::reset);
    connect(m_keepPlan, &QPushButton::clicked, this, &WhatIfPanel::keepPlan);
}

void WhatIfPanel::setTyped(const QString &indicator, double value)
{
    m_typed.insert(indicator, value);
    recompute();
}

void WhatIfPanel::recompute()
{
    m_what = whatIf(*m_card, *m_rule, m_typed);
    for (std::size_t place = 0; place < m_lines.size(); ++place)
        m_lines[place]->showRow(m_what.rows[place]);
    m_total->setText(totalText());
    QStringList dimensions;
    for (const WhatIf::Dimension &dimension : m_what.dimensions) {
        if (dimension.attainment)
            dimensions << tr("%1 %2").arg(local(dimension.name, m_input.text),
                                          percent(*dimension.attainment, 0));
    }
    m_dimensions->setText(dimensions.isEmpty()
                              ? QString()
                              : tr("Attained by dimension (estimated): %1.").arg(dimensions.join(tr(", "))));
    m_dimensions->setVisible(!dimensions.isEmpty());
    const QString benefits = benefitText();
    m_benefits->setText(benefits);
    m_benefits->setVisible(!benefits.isEmpty());
    m_reset->setEnabled(!m_typed.isEmpty());
    m_keepPlan->setEnabled(!m_typed.isEmpty());
}

QString WhatIfPanel::totalText() const
{
    if (!m_what.weights)
        return tr("Move a slider or type a value: the attainment follows at once.");
    if (!m_what.total) {
        QStringList names;
        for (const LocalText &name : m_what.missing)
            names << local(name, m_input.text);
        return tr("There is no estimated total: no value is known of %1. Type one to see it.")
            .arg(names.join(tr(", ")));
    }
    const QString scale = QString::number(m_what.scaleMax);
    if (m_typed.isEmpty() || !m_what.totalNow)
        return tr("Estimated total: %1 of %2.").arg(scoreText(*m_what.total), scale);
    return tr("Estimated total: %1 of %2, and %3 as it is now.")
        .arg(scoreText(*m_what.total), scale, scoreText(*m_what.totalNow));
}

QString WhatIfPanel::benefitText() const
{
    if (!m_what.total)
        return {};
    QStringList reached;
    QStringList missed;
    for (const BenefitReading &reading : m_card->benefits) {
        if (!reading.line)
            continue;
        const QString name
            = tr("%1 (from %2)").arg(local(reading.benefit.name, m_input.text), scoreText(*reading.line));
        (stateAt(reading.line, m_what.total) == BenefitState::Reached ? reached : missed) << name;
    }
    QStringList sentences;
    if (!reached.isEmpty())
        sentences << tr("With this estimate you would have: %1.").arg(reached.join(tr(", ")));
    if (!missed.isEmpty())
        sentences << tr("Still out of reach: %1.").arg(missed.join(tr(", ")));
    return sentences.join(QLatin1Char('\n'));
}

void WhatIfPanel::reset()
{
    m_typed.clear();
    for (WhatIfLine *line : m_lines)
        line->reset();
    recompute();
}

void WhatIfPanel::keep(const ScoreWeights &weights)
{
    Q_EMIT documentKept(toDocument(weights));
}

void WhatIfPanel::acceptExample()
{
    if (const auto weights = exampleWeights(*m_rule, m_input.views->context.today))
        keep(*weights);
}

void WhatIfPanel::showImplied()
{
    const AnalysisContext &context = m_input.views->context;
    const ImpliedReading reading
        = readImpliedWeights(*context.columns, *m_rule, std::max(context.asOf, context.today));
    std::optional<ScoreWeights> weights;
    QString refusal = tr("There is nothing to use yet.");
    if (reading.weights) {
        const auto acceptable = acceptableWeights(*reading.weights, *m_rule, context.today);
        if (acceptable)
            weights = *acceptable;
        refusal = acceptable ? QString() : acceptable.error().sentence;
    }
    auto *dialog = new ImpliedWeightsDialog(impliedSection(*m_rule, reading, m_input.text), refusal, this);
    if (weights)
        connect(dialog, &QDialog::accepted, this, [this, weights] { keep(*weights); });
    dialog->open();
}

void WhatIfPanel::typeWeights()
{
    const auto start
        = m_what.weights ? m_what.weights : exampleWeights(*m_rule, m_input.views->context.today);
    if (!start)
        return;
    auto *dialog = new WeightsDialog(*m_rule, *m_input.views->context.catalogue, *start, m_input.text, this);
    connect(dialog, &WeightsDialog::typed, this, [this](ScoreWeights weights) {
        weights.acceptedOn = m_input.views->context.today;
        keep(weights);
    });
    dialog->open();
}

void WhatIfPanel::dropWeights()
{
    Q_EMIT documentDropped(scoreWeightsKind(), m_what.score);
}

void WhatIfPanel::keepPlan()
{
    ScorePlan plan;
    plan.score = m_what.score;
    plan.madeOn = m_input.views->context.today;
    for (const WhatIfRow &row : m_what.rows) {
        if (row.typed)
            plan.targets.push_back({row.indicator, row.now, *row.typed, Day::fromDate(m_due->date())});
    }
    if (const auto fits = checkPlan(plan, *m_card); !fits) {
        m_message->showMessage(fits.error().sentence, Meaning::Bad);
        return;
    }
    const auto earlier = keptPlan(m_input.views->context.documents.get(), m_what.score);
    if (earlier && *earlier)
        plan = joinedPlan(**earlier, plan);
    estimateTotals(plan, *m_card, *m_rule);
    Q_EMIT documentKept(toDocument(plan));
}

} // namespace shopglass
