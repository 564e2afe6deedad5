// The merchant's own events: those there are, one more, one less.
//
// The dialog stores nothing: it says what is added and removed.

#pragma once

#include "models/promotions/ownevents.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace shopglass {

class MessageBar;

class EventDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EventDialog(std::vector<OwnEvent> events, QWidget *parent = nullptr);

Q_SIGNALS:
    void documentKept(const shopglass::Document &document);
    void documentDropped(const QString &kind, const QString &id);

private:
    void add();
    void remove();
    void list(const OwnEvent &event);

    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_main;
    MessageBar *m_message;
};

} // namespace shopglass
