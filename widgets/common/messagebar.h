// One message that stays until it is closed: an error or a remark, with its text to copy. Never modal.

#pragma once

#include "models/report/tablespec.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace shopglass {

class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Bad for errors, Warning for cautions, Good for 'done'.
    void showMessage(const QString &sentence, Meaning meaning);
    [[nodiscard]] QString message() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_picture = nullptr;
    QLabel *m_text = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_close = nullptr;
    Meaning m_meaning = Meaning::Bad;
};

} // namespace shopglass
