#include "widgets/pages/whatifline.h"

#include "models/base/numberformat.h"
#include "models/report/cells.h"
#include "models/report/wording.h"
#include "widgets/common/wheelpasser.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr int SliderWidth = 180;
constexpr int SliderPages = 10;
constexpr int SliderSteps = 100;
constexpr double Nothing = -1.0; ///< in a box; no indicator with a target is below zero

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Of a box whose last digit is worth `step`.
int decimalsOf(double step)
{
    return std::clamp(static_cast<int>(std::lround(-std::log10(step))), 0, 6);
}

} // namespace

WhatIfLine::WhatIfLine(const WhatIfRow &row, const TextContext &text, QGridLayout *grid, int gridRow,
                       QWidget *parent)
    : QObject(parent)
    , m_row(row)
    , m_text(text)
    , m_factor(row.unit == Unit::Ratio ? 100.0 : 1.0)
    , m_slider(new QSlider(Qt::Horizontal, parent))
    , m_box(new QDoubleSpinBox(parent))
    , m_attainment(plainLabel({}, parent))
{
    const QString name = local(row.name, text);
    auto *label = plainLabel(name, parent);
    label->setToolTip(local(row.dimensionName, text));
    buildSlider(name);
    buildBox(name);
    grid->addWidget(label, gridRow, 0);
    grid->addWidget(plainLabel(row.now ? unitCell(row.now, row.unit, text).text : tr("not known"), parent),
                    gridRow, 1, Qt::AlignRight);
    grid->addWidget(m_slider, gridRow, 2);
    grid->addWidget(m_box, gridRow, 3);
    grid->addWidget(plainLabel(unitCell(row.target, row.unit, text).text, parent), gridRow, 4,
                    Qt::AlignRight);
    grid->addWidget(m_attainment, gridRow, 5, Qt::AlignRight);
    WheelPasser::watch(m_slider);
    WheelPasser::watch(m_box);
    place(row.typed ? row.typed : row.now);
    showRow(row);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        const double value = m_row.least + step * m_row.step;
        const QSignalBlocker quiet(m_box);
        m_box->setValue(value * m_factor);
        Q_EMIT typed(m_row.indicator, value);
    });
    connect(m_box, &QDoubleSpinBox::valueChanged, this, &WhatIfLine::takeBox);
}

QStringList WhatIfLine::titles()
{
    return {tr("Indicator"), tr("Now"), {}, tr("If it were"), tr("Reference target"), tr("Attainment")};
}

void WhatIfLine::buildSlider(const QString &name)
{
    const int steps = static_cast<int>(std::lround((m_row.greatest - m_row.least) / m_row.step));
    m_slider->setRange(0, steps);
    m_slider->setSingleStep(std::max(1, steps / SliderSteps));
    m_slider->setPageStep(std::max(1, steps / SliderPages));
    m_slider->setMinimumWidth(SliderWidth);
    m_slider->setObjectName(m_row.indicator + QStringLiteral("_slider"));
    m_slider->setAccessibleName(tr("%1, slider").arg(name));
}

void WhatIfLine::buildBox(const QString &name)
{
    m_box->setDecimals(decimalsOf(m_row.step * m_factor));
    m_box->setRange(0.0, m_row.unit == Unit::Ratio ? 100.0 : m_row.greatest * 10.0);
    if (!m_row.now) {
        // Without a value the box says nothing, so that every number that is typed is one.
        m_box->setMinimum(Nothing);
        m_box->setSpecialValueText(tr("type a value"));
    }
    m_box->setSingleStep(m_slider->singleStep() * m_row.step * m_factor);
    m_box->setKeyboardTracking(false);
    m_box->setObjectName(m_row.indicator + QStringLiteral("_box"));
    m_box->setAccessibleName(tr("%1, if it were").arg(name));
    if (m_row.unit == Unit::Ratio)
        m_box->setSuffix(QStringLiteral(" %"));
    else if (m_row.unit == Unit::Hours)
        //: after a number of hours; begins with a blank
        m_box->setSuffix(tr(" h"));
}

void WhatIfLine::takeBox(double shown)
{
    if (shown <= Nothing) {
        place(m_row.now);
        Q_EMIT emptied(m_row.indicator);
        return;
    }
    const double value = std::max(shown, 0.0) / m_factor; // between "nothing" and zero there is no number
    place(value);
    Q_EMIT typed(m_row.indicator, value);
}

void WhatIfLine::place(std::optional<double> value)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietBox(m_box);
    const double shown = value.value_or(m_row.target.value_or(m_row.least));
    m_slider->setValue(static_cast<int>(std::lround((shown - m_row.least) / m_row.step)));
    // Wherever its handle stood, it would pass for a value where there is none.
    m_slider->setVisible(value.has_value());
    m_box->setValue(value ? *value * m_factor : m_box->minimum());
}

void WhatIfLine::reset()
{
    m_row.typed.reset();
    place(m_row.now);
}

void WhatIfLine::showRow(const WhatIfRow &row)
{
    m_row.typed = row.typed;
    m_row.attainment = row.attainment;
    const auto shown = [](std::optional<double> share) { return share ? percent(*share, 0) : missingText(); };
    m_attainment->setText(row.typed ? tr("%1 → %2").arg(shown(row.attainmentNow), shown(row.attainment))
                                    : shown(row.attainmentNow));
}

} // namespace shopglass
