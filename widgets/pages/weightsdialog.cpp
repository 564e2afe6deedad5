#include "widgets/pages/weightsdialog.h"

#include "models/base/numberformat.h"
#include "models/report/wording.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

namespace {

constexpr double Percents = 100.0;

QString nameOf(const ScoreRule &rule, const Catalogue &catalogue, const ScoreWeights::Weight &weight,
               const TextContext &text)
{
    const Indicator *indicator = catalogue.find(weight.indicator);
    const QString name = indicator ? local(indicator->name, text) : weight.indicator;
    const auto dimension = std::ranges::find(rule.dimensions, weight.dimension, &ScoreDimension::id);
    if (dimension == rule.dimensions.end())
        return name;
    return WeightsDialog::tr("%1: %2").arg(local(dimension->name, text), name);
}

/// All indicators of the rule, with the weights that there are.
ScoreWeights wholeOf(const ScoreRule &rule, const ScoreWeights &some)
{
    ScoreWeights whole = some;
    whole.weights.clear();
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const ScoreIndicator &indicator : dimension.indicators)
            whole.weights.push_back(
                {dimension.id, indicator.indicator, some.of(dimension.id, indicator.indicator)});
    }
    return whole;
}

} // namespace

WeightsDialog::WeightsDialog(const ScoreRule &rule, const Catalogue &catalogue, const ScoreWeights &weights,
                             const TextContext &text, QWidget *parent)
    : QDialog(parent)
    , m_rule(rule)
    , m_start(wholeOf(rule, weights))
    , m_sum(new QLabel(this))
{
    setWindowTitle(tr("Weights of the %1").arg(local(rule.name, text)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *explanation = new QLabel(tr("The platform publishes no weights. With yours, Shopglass estimates a "
                                      "total; it is marked as an estimate everywhere."),
                                   this);
    explanation->setWordWrap(true);
    auto *form = new QFormLayout;
    for (const ScoreWeights::Weight &weight : m_start.weights) {
        auto *box = new QDoubleSpinBox(this);
        box->setRange(0.0, Percents);
        box->setDecimals(2);
        box->setSuffix(QStringLiteral(" %"));
        box->setValue(weight.weight * Percents);
        const QString name = nameOf(rule, catalogue, weight, text);
        box->setAccessibleName(name);
        form->addRow(name, box);
        m_boxes.push_back(box);
        connect(box, &QDoubleSpinBox::valueChanged, this, &WeightsDialog::check);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use these weights"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(m_sum);
    column->addWidget(buttons);
    connect(m_use, &QPushButton::clicked, this, &WeightsDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

ScoreWeights WeightsDialog::weights() const
{
    ScoreWeights typed = m_start;
    typed.origin = WeightOrigin::Typed;
    for (std::size_t place = 0; place < m_boxes.size(); ++place)
        typed.weights[place].weight = m_boxes[place]->value() / Percents;
    return typed;
}

void WeightsDialog::check()
{
    const ScoreWeights typed = weights();
    const bool good = checkWeights(typed, m_rule).ok();
    m_use->setEnabled(good);
    m_sum->setText(
        good ? tr("The weights add up to 100 %.")
             : tr("The weights add up to %1; they must add up to 100 %.").arg(percent(typed.sum())));
}

void WeightsDialog::submit()
{
    Q_EMIT typed(weights());
    accept();
}

} // namespace shopglass
