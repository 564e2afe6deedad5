// One indicator of the what-if panel: its name, our value, a slider and a box for another value, the target,
// and how far it is attained.
//
// The widgets lie in a grid that the panel gives. Rates are typed in percent.

#pragma once

#include "models/report/sections.h"
#include "models/scores/whatif.h"

#include <QObject>

#include <optional>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QSlider;

namespace shopglass {

class WhatIfLine final : public QObject
{
    Q_OBJECT

public:
    /// Puts its widgets into a row of the grid.
    WhatIfLine(const WhatIfRow &row, const TextContext &text, QGridLayout *grid, int gridRow,
               QWidget *parent);

    /// Titles of the grid's columns.
    static QStringList titles();

    [[nodiscard]] const QString &indicator() const noexcept { return m_row.indicator; }
    /// Shows what became of it; does not move what the user moves.
    void showRow(const WhatIfRow &row);
    /// Back to our value, without saying so.
    void reset();

Q_SIGNALS:
    /// In the indicator's unit.
    void typed(const QString &indicator, double value);
    /// Nothing is typed any more, of an indicator without a value of ours.
    void emptied(const QString &indicator);

private:
    void buildSlider(const QString &name);
    void buildBox(const QString &name);
    void takeBox(double shown);
    /// Without a value the box asks for one and there is no slider.
    void place(std::optional<double> value);

    WhatIfRow m_row;
    TextContext m_text;
    double m_factor = 1.0; ///< from the indicator's unit to the box's
    QSlider *m_slider = nullptr;
    QDoubleSpinBox *m_box = nullptr;
    QLabel *m_attainment = nullptr;
};

} // namespace shopglass
