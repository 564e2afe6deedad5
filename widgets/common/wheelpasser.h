// Lets the wheel scroll the page: a table, slider or box on a page takes the wheel only while it has the
// keyboard, so that a reader who scrolls is neither caught nor changes what he passes over.

#pragma once

#include <QObject>

class QAbstractScrollArea;
class QWidget;

namespace shopglass {

class WheelPasser final : public QObject
{
    Q_OBJECT

public:
    /// For a slider or box. Turning the wheel no longer gives it the keyboard either.
    static void watch(QWidget *control);
    /// For a table; wheels that turn sideways stay its own. `keyboard` is who has the keyboard for it.
    static void watch(QAbstractScrollArea *area, QWidget *keyboard);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Sideways { Passes, Stays };
    WheelPasser(QWidget *watched, QWidget *keyboard, Sideways sideways);

    QWidget *m_keyboard;
    Sideways m_sideways;
};

} // namespace shopglass
