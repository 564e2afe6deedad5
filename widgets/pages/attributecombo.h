// Which of our attributes does a column hold? A list with a search: typing narrows it.

#pragma once

#include "models/store/exportkind.h"

#include <QComboBox>

namespace shopglass {

class AttributeCombo final : public QComboBox
{
    Q_OBJECT

public:
    enum class Offer { All, OnlyBuyer, Nothing };

    AttributeCombo(const ExportKind &kind, Offer offer, QWidget *parent = nullptr);
    /// Says nothing any more, although its line loses the keyboard.
    ~AttributeCombo() override;

    void setAttribute(const QString &attributeId);
    [[nodiscard]] QString attribute() const;

Q_SIGNALS:
    /// By the user; empty = nothing is read from the column.
    void attributeChosen(const QString &attributeId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void takeTyped();

    QString m_attribute;
};

} // namespace shopglass
