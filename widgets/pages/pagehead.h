// The head of a page of sections: its title, buttons, and below them the page's parts as tabs.
//
// Arrows and the mouse choose a tab; where the page has none, there is no bar.

#pragma once

#include <QWidget>

#include <vector>

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
    /// The texts of the buttons; always as many.
    void setActions(const QStringList &texts);
    /// The titles of the tabs, of which `current` is chosen; none for no bar. Says nothing.
    void setParts(const QStringList &titles, int current);

Q_SIGNALS:
    void actionPressed(std::size_t index);
    void partChosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    std::vector<QPushButton *> m_actions;
    QTabBar *m_tabs;
};

} // namespace shopglass
