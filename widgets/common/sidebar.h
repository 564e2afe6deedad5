// The window's destinations, with icon and text; narrow ones keep the icon and say the text in a tooltip.

#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace shopglass {

class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    enum class Width { Full, Narrow };

    /// Icons have the pages' ids as names.
    explicit Sidebar(const QStringList &pageIds, QWidget *parent = nullptr);

    void setTitles(const QStringList &titles);
    void setCurrent(const QString &pageId);
    void setWidth(Width width);
    [[nodiscard]] Width shownWidth() const noexcept { return m_width; }

Q_SIGNALS:
    void pageChosen(const QString &pageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcons();

    QStringList m_ids;
    QList<QToolButton *> m_buttons;
    QButtonGroup *m_group = nullptr;
    Width m_width = Width::Full;
};

} // namespace shopglass
