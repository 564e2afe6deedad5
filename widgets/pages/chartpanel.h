// A chart with its title, its finding, and the same figures as a table one click away.

#pragma once

#include "models/report/chartspec.h"

#include <QFrame>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace shopglass {

class ChartWidget;
class SpecTable;

class ChartPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ChartPanel(const ChartSpec &spec, QWidget *parent = nullptr);

    enum class Face { Chart, Table };
    void show(Face face);
    using QFrame::show;

Q_SIGNALS:
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFaces(const ChartSpec &spec);
    void addTable();
    void retranslate();

    ChartWidget *m_chart = nullptr;
    SpecTable *m_table = nullptr; ///< made when it is asked for: most are never looked at
    QToolButton *m_chartButton = nullptr;
    QToolButton *m_tableButton = nullptr;
};

} // namespace shopglass
