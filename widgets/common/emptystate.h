// Says what is missing, why, and what to do about it, instead of an empty page.

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace shopglass {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    /// Adds a button; the first one is the main one.
    QPushButton *addButton(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showPicture();
    void fitText();

    QLabel *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace shopglass
