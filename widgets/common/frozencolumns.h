// Keeps the first columns of a table in sight while the rest is scrolled sideways.
//
// A second view of the same model and selection that lies over the first columns of the table. It takes no
// keyboard focus: the table below keeps it.

#pragma once

#include <QTableView>

namespace shopglass {

class FrozenColumns final : public QTableView
{
    Q_OBJECT

public:
    /// Requires: the table has its model. Shows nothing until setCount().
    explicit FrozenColumns(QTableView *table);

    /// How many columns from the left; 0 = none.
    void setCount(int count);
    /// Takes over the table's columns, row heights and place.
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followRowHeights();
    void place();
    /// Brings the current cell out from under the frozen columns.
    void uncover(const QModelIndex &current);

    QTableView *m_table;
    int m_count = 0;
};

} // namespace shopglass
