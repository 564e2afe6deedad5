// Lies over the window while files are dragged across it and says what a drop will do. Mouse events pass
// through.

#pragma once

#include <QWidget>

namespace shopglass {

class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    /// Covers `covered` and follows its size; hidden at first.
    explicit DropOverlay(QWidget *covered);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace shopglass
