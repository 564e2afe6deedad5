// A chart with its title, its finding, and the same figures as a table one click away.

#pragma once

#include "models/report/chartspec.h"

#include <QFrame>

class QStackedLayout;
class QToolButton;

namespace shopglass {

class ChartWidget;
class CopyLabel;
class SpecTable;

class ChartPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ChartPanel(const ChartSpec &spec, QWidget *parent = nullptr);

    /// Whether another chart can take the place of this one without other controls.
    [[nodiscard]] bool fits(const ChartSpec &spec) const;
    /// Shows it with the face that is chosen. Requires: it fits.
    void setSpec(const ChartSpec &spec);

    /// Radar: only of bars that may be looked at so.
    enum class Face { Chart, Radar, Table };
    void show(Face face);
    using QFrame::show;

Q_SIGNALS:
    void failed(const QString &sentence);
    /// Of a figure of the chart or the table.
    void rowsRequested(const shopglass::RowsQuestion &question);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFaces(const ChartSpec &spec);
    void addTable();
    [[nodiscard]] Face face() const;
    /// As the face shows it.
    void setChart(ChartSpec spec);
    /// The chart in amounts or in shares.
    [[nodiscard]] ChartSpec shownSpec() const;
    void showShares();
    void fitHeight(const ChartSpec &spec);
    void retranslate();

    CopyLabel *m_title;
    CopyLabel *m_summary = nullptr; ///< none where the chart has none
    CopyLabel *m_empty = nullptr; ///< instead of a chart where there is nothing to draw
    ChartWidget *m_chart = nullptr;
    SpecTable *m_table = nullptr; ///< made when it is asked for: most are never looked at
    ChartSpec m_spec;
    QToolButton *m_shareButton = nullptr; ///< hidden where nothing is stacked
    QToolButton *m_chartButton = nullptr;
    QToolButton *m_radarButton = nullptr; ///< hidden where there is no such look
    QToolButton *m_tableButton = nullptr;
};

} // namespace shopglass
