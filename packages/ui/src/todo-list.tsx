import type { ReactNode } from 'react';

export interface TodoItem {
  readonly key: string;
  readonly done: boolean;
  readonly text: ReactNode;
}

export interface TodoListProps {
  readonly items: readonly TodoItem[];
  /** The two states in words, said to those who cannot see the squares. */
  readonly doneWord: string;
  readonly todoWord: string;
  readonly id?: string;
}

/** What remains, as countable things. As the reasons of a step not yet possible, give it an `id`. */
export function TodoList({ items, doneWord, todoWord, id }: TodoListProps) {
  return (
    <ul className="todo" id={id}>
      {items.map((item) => (
        <li key={item.key}>
          <svg className="mark" aria-hidden="true">
            <use href={item.done ? '#ve-done' : '#ve-todo'} />
          </svg>
          <span>
            <span className="sr">{item.done ? doneWord : todoWord}: </span>
            {item.text}
          </span>
        </li>
      ))}
    </ul>
  );
}
