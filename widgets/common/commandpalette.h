// Ctrl+K: every command by name, filtered as one types.

#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace shopglass {

class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    /// Disabled actions are left out. The chosen one is triggered after the palette has closed.
    explicit CommandPalette(const QList<QAction *> &commands, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *line() const noexcept { return m_line; }
    [[nodiscard]] QListWidget *list() const noexcept { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void run();

    QLineEdit *m_line = nullptr;
    QListWidget *m_list = nullptr;
    QList<QAction *> m_commands;
};

} // namespace shopglass
