// The head of a page of sections: its title, a button, and below them the page's parts as tabs.
//
// Arrows and the mouse choose a tab; where the page has none, there is no bar.

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTabBar;

namespace shopglass {

class PageHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Made with the first text; without one there is no button.
    void setAction(const QString &text);
    /// The titles of the tabs, of which `current` is chosen; none for no bar. Says nothing.
    void setParts(const QStringList &titles, int current);

Q_SIGNALS:
    void actionPressed();
    void partChosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QPushButton *m_action = nullptr;
    QTabBar *m_tabs;
};

} // namespace shopglass
